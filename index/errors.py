"""Every error that Verbatim raises on purpose, as one tree.

    VerbatimError
        ArticleError            an article cannot be taken in
            ArticleMissing
            ArticleEmpty
            ArticleTooLarge
            ArticleBinary
            ArticleUndecodable
            ArticleFormatUnknown
            FrontMatterInvalid
            PublishedDateInvalid
            NoParagraphs
        ArticleUnknown          an article id that the store does not have
        DatabaseError           the database cannot be reached or used
        SubscriptionLimit       a chat has as many subscriptions as there can be
        EvaluationSetError      a folder that is no evaluation set
        FeedbackNotExported     what people judged cannot be written as an evaluation set
        SettingsInvalid         a setting cannot be used
        AliasFileInvalid        the operator's alias file cannot be used
        ReindexingFailed        reading the articles again broke off

A message names what was wrong and what to do. Each class's docstring is its message when none is given.
"No answer" is a result, not an error.
"""


class VerbatimError(Exception):
    """Something went wrong."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or (type(self).__doc__ or "").strip())


class ArticleError(VerbatimError):
    """The article cannot be taken in."""


class ArticleMissing(ArticleError):
    """There is no such file or folder."""


class ArticleEmpty(ArticleError):
    """The article is empty."""


class ArticleTooLarge(ArticleError):
    """The article is larger than 20 MB."""


class ArticleBinary(ArticleError):
    """The file is not text."""


class ArticleUndecodable(ArticleError):
    """The file's character encoding was not recognised. Save it as UTF-8."""


class ArticleFormatUnknown(ArticleError):
    """The file is none of .txt, .md, .html."""


class FrontMatterInvalid(ArticleError):
    """The block between the two --- lines is not `name: value` lines."""


class PublishedDateInvalid(ArticleError):
    """The published date is not a date of the form 2022-07-16, 2022-07 or 2022, or lies in the future."""


class NoParagraphs(ArticleError):
    """There is no paragraph of prose in it."""


class ArticleUnknown(VerbatimError):
    """There is no article with this id."""


class DatabaseError(VerbatimError):
    """The database cannot be used."""


class SubscriptionLimit(VerbatimError):
    """This chat has as many subscriptions as there can be. Remove one first."""


class EvaluationSetError(VerbatimError):
    """The folder has no corpus.jsonl, queries.jsonl and qrels/*.tsv."""


class FeedbackNotExported(VerbatimError):
    """What people judged cannot be exported."""


class SettingsInvalid(VerbatimError):
    """A setting cannot be used. See .env.example."""


class AliasFileInvalid(VerbatimError):
    """The alias file cannot be used."""


class ReindexingFailed(VerbatimError):
    """Reading the articles again broke off. Nothing is lost: what was not read again stays as it was."""
