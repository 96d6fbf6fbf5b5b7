"""Make the table of what people say of the passages that answered them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "judgement",
        sa.Column("id", _ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("asked_id", _ID, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("lifted", sa.Text(), nullable=False),
        sa.Column("question_key", sa.Text(), nullable=False),
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("revision_id", _ID, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("heading", sa.Text()),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("words_key", sa.Text(), nullable=False),
        sa.Column("quotes", sa.JSON(), nullable=False),
        sa.Column("continues", sa.Integer()),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_judgement"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_judgement_article_id", ondelete="CASCADE"),
        sa.UniqueConstraint(
            "user_id",
            "question_key",
            "article_id",
            "words_key",
            name="uq_judgement_user_id_question_key_article_id_words_key",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_judgement_article_id", "judgement", ["article_id"])


def downgrade() -> None:
    op.drop_table("judgement")
