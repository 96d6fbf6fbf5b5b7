"""Keep with an asked question what the person lifted of what was understood. What was asked before lifts nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("asked", sa.Column("lifted", sa.Text(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    op.drop_column("asked", "lifted")
