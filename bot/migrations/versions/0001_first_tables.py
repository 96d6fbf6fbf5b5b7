"""Make the first tables: articles with their revisions and changes, chats with what they asked and wait for."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _make_article()
    _make_revision()
    _make_block_and_quote()
    _make_article_change()
    _make_chat_subscription_and_asked()
    _make_outbox()


def downgrade() -> None:
    for table in ("outbox", "asked", "subscription", "chat", "article_change", "quote", "block", "revision", "article"):
        op.drop_table(table)


def _make_article() -> None:
    op.create_table(
        "article",
        sa.Column("id", _ID, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("url", sa.Text()),
        sa.Column("url_key", sa.Text()),
        sa.Column("publisher", sa.Text()),
        sa.Column("published", sa.JSON()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("location", sa.Text()),
        sa.Column("location_key", sa.Text()),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("added_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("url_key", name="uq_article_url_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_article_location_key", "article", ["location_key"])
    op.create_index("ix_article_name_key", "article", ["name_key"])


def _make_revision() -> None:
    op.create_table(
        "revision",
        sa.Column("id", _ID, nullable=False),
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("raw", sa.LargeBinary()),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_revision_article_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_revision_article_id", "revision", ["article_id"])
    op.create_index("ix_revision_text_hash", "revision", ["text_hash"])
    current = sa.text("is_current")
    op.create_index(
        "uq_revision_current", "revision", ["article_id"], unique=True, sqlite_where=current, postgresql_where=current
    )


def _make_block_and_quote() -> None:
    op.create_table(
        "block",
        sa.Column("revision_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("heading", sa.Text()),
        sa.PrimaryKeyConstraint("revision_id", "position", name="pk_block"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_block_revision_id", ondelete="CASCADE"),
    )
    op.create_table(
        "quote",
        sa.Column("revision_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text()),
        sa.Column("speaker_how", sa.Text()),
        sa.Column("said", sa.JSON()),
        sa.PrimaryKeyConstraint("revision_id", "position", name="pk_quote"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_quote_revision_id", ondelete="CASCADE"),
    )


def _make_article_change() -> None:
    op.create_table(
        "article_change",
        sa.Column("id", _ID, nullable=False),
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("revision_id", _ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("indexed_at", _MOMENT),
        sa.Column("alerted_at", _MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_article_change"),
        sqlite_autoincrement=True,
    )
    for follower in ("indexed", "alerted"):
        unseen = sa.text(f"{follower}_at IS NULL")
        op.create_index(
            f"ix_article_change_not_{follower}", "article_change", ["id"], sqlite_where=unseen, postgresql_where=unseen
        )


def _make_chat_subscription_and_asked() -> None:
    op.create_table(
        "chat",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("blocked_at", _MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_chat"),
    )
    op.create_table(
        "subscription",
        sa.Column("id", _ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("words", sa.Text()),
        sa.Column("words_key", sa.Text(), nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_subscription"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_subscription_chat_id"),
        sa.UniqueConstraint("chat_id", "topic", "words_key", name="uq_subscription_chat_id_topic_words_key"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "asked",
        sa.Column("id", _ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("asked_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_asked"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_asked_asked_at", "asked", ["asked_at"])


def _make_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", _ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("revision_id", _ID, nullable=False),
        sa.Column("passages", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("leased_until", _MOMENT),
        sa.Column("reason", sa.Text()),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("finished_at", _MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_outbox_chat_id"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_outbox_article_id", ondelete="CASCADE"),
        sa.UniqueConstraint("chat_id", "article_id", "revision_id", name="uq_outbox_chat_id_article_id_revision_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_article_id", "outbox", ["article_id"])
    pending = sa.text("state = 'pending'")
    op.create_index("ix_outbox_pending", "outbox", ["chat_id", "id"], sqlite_where=pending, postgresql_where=pending)
    op.create_index("ix_outbox_pending_id", "outbox", ["id"], sqlite_where=pending, postgresql_where=pending)
