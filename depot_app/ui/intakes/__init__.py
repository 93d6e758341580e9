"""The room Intake: what is offered to the depot, step by step, and who gave."""
