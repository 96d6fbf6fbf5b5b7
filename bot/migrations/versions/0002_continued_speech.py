"""Let a paragraph say whose speech it may continue: by where the quote starts. Reading articles again fills it in."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("block", sa.Column("continues", sa.Integer()))


def downgrade() -> None:
    op.drop_column("block", "continues")
