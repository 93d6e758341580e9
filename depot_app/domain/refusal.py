"""What every rule says no with; apart from the reasons themselves, so that the window needs none of them to stand."""


class Refusal(Exception):
    """A rule's no. The sentence for it, with the way out, is in `wording.refusals`."""
