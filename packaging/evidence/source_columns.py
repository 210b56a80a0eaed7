"""Which source columns become which columns of the evidence base."""

import re

# The reference population: our column, then the column of national_occupations.csv.
NATIONAL = {
    "employment_weight": "employment_weight",
    "gpt_beta_avg": "gpt_beta_avg",
    "ilo_2025": "ilo_2025",
    "ms_applicability": "ms_applicability",
    "concern_for_others": "ws_Concern for Others",
    "social_perceptiveness": "sk_Social Perceptiveness",
    "therapy_and_counseling": "kn_Therapy and Counseling",
    "assisting_and_caring": "gwa_Assisting and Caring for Others",
    "physical_proximity": "wc_Physical Proximity",
    "time_using_hands": "wc_Spend Time Using Your Hands to Handle, Control, or Feel Objects,"
    " Tools, or Contr",
    "arm_hand_steadiness": "ab_Arm-Hand Steadiness",
    "manual_dexterity": "ab_Manual Dexterity",
    "others_health_and_safety": "wc_Responsible for Others' Health and Safety",
    "consequence_of_error": "wc_Consequence of Error",
    "decision_frequency": "wc_Frequency of Decision Making",
    "responsibility_for_outcomes": "wc_Responsibility for Outcomes and Results",
    "job_zone": "job_zone",
    "work_context_method": "wc_method",
}
# Facts of a hospital occupation: our column, then the column of hospital_occupations.csv.
HOSPITAL = {
    "soc": "soc18",
    "title": "Title",
    "entry_education": "bls_entry_edu",
    "wage_2024": "wage_2024",
    "employment_2024_k": "emp2024_k",
    "projection_24_34": "proj_pct_24_34",
}
# Both raters' values, whose mean is shipped.
RATERS = {
    "tasks_exposed": ("gpt_human_alpha", "gpt_gpt4_alpha"),
    "tasks_with_software": ("gpt_human_gamma", "gpt_gpt4_gamma"),
}
ACTIVITY = "gwa_"


def activity_column(source: str) -> str:
    """`gwa_Working with Computers` becomes `activity_working_with_computers`."""
    words = re.sub(r"[^a-z]+", "_", source.removeprefix(ACTIVITY).lower())
    return f"activity_{words.strip('_')}"
