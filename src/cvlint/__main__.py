"""``python -m cvlint``."""

import sys

# ``-m`` puts the current folder first on the path. It may be a stranger's repository, and a file in it
# named like a module that is imported here must not run.
if not sys.flags.safe_path:
    del sys.path[0]

from cvlint.cli import main

sys.exit(main())
