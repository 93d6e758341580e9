"""`python -m depot_app`: the same as the command `depot-app`."""

import sys

from depot_app.app import main

if __name__ == "__main__":
    sys.exit(main())
