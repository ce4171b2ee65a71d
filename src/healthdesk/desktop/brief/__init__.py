"""The visit brief: what stands on it at the left, the sheet as it will be at the right."""
