"""`python -m depot_app`: the same program, started without its script; the built program starts here too."""

import sys

from depot_app.app import main

if __name__ == "__main__":
    sys.exit(main())
