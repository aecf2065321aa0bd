"""Is the knowledge in order? The rules of docs/pack-format.md, held against the files."""

from indexer.check.checking import Knowledge, Report, check
from indexer.check.fault import Fault, Severity

__all__ = ["Fault", "Knowledge", "Report", "Severity", "check"]
