"""What is kept, and for how long. The only importer of SQLAlchemy and Alembic."""
