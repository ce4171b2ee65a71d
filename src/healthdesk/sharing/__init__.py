"""What a person takes along or hands over: the visit brief, the emergency card, the immunisation sheet, the patient summary.

Pure code over what a person's store gives: no question is asked here, nothing is judged, and nothing leaves by itself.
"""
