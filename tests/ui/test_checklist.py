"""The forty rows every release is held against, each with its check or with "looked at"."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
LOOKED_AT = "looked at"

CHECKS = {
    1: ("ui/test_window.py::test_a_first_run_shows_one_page_with_open_drop_and_sample",),
    2: ("ui/test_window.py::test_the_sample_is_not_a_recent_file", LOOKED_AT),
    3: ("test_privacy.py::test_no_code_knows_the_network",),
    4: (
        "ui/test_window.py::test_a_roster_dropped_anywhere_is_opened",
        "ui/test_window.py::test_a_file_of_the_wrong_kind_says_why",
    ),
    5: (
        "test_journey.py::test_the_same_journey_by_keyboard_alone",
        "test_newcomer.py::test_the_same_journey_in_a_real_window",
    ),
    6: ("ui/test_window.py::test_recent_files_are_remembered_ten_at_most_and_cleared",),
    7: (
        "ui/test_column_keeper.py::test_the_same_header_next_month_is_read_as_decided_and_says_so",
        "ui/test_window.py::test_a_review_is_saved_and_opened_again_with_its_decisions",
    ),
    8: ("ui/test_columns.py::test_twenty_rows_are_shown_with_their_numbers_in_the_file",),
    9: (
        "ui/test_columns.py::test_a_column_can_become_something_else_and_the_roster_is_read_again",
    ),
    10: ("ui/test_columns.py::test_without_a_column_of_titles_the_page_says_what_to_do",),
    11: ("ui/test_window.py::test_the_source_file_is_never_written",),
    12: ("ui/test_columns.py::test_another_sheet_can_be_chosen",),
    13: ("ui/test_columns.py::test_the_counts_add_up_and_open_the_rows_behind_them",),
    14: ("ui/test_columns.py::test_every_count_of_the_ledger_opens_the_rows_behind_it",),
    15: ("ui/test_help.py::test_about_the_numbers_is_the_printed_text",),
    16: (
        "ui/test_assessment.py::test_a_small_department_shows_nothing_and_says_why",
        "ui/test_room.py::test_of_a_small_department_nothing_is_offered_that_is_not_made",
    ),
    17: (
        "ui/test_undo.py::test_whatever_is_done_can_all_be_undone_and_done_again",
        "ui/test_undo.py::test_a_column_is_taken_back_by_its_name_and_the_log_stays",
    ),
    18: ("ui/test_undo.py::test_nothing_asks_whether_one_is_sure",),
    19: (
        "ui/test_killing.py::test_a_power_cut_costs_at_most_the_last_edit",
        "ui/test_recovery.py::test_every_edit_is_kept_and_a_saved_one_is_not",
        "review/test_replacing.py::test_a_process_that_is_killed_while_it_writes_never_loses_the_file",
    ),
    20: (
        "ui/test_recovery.py::test_unsaved_work_of_a_roster_comes_back_when_it_is_wished",
        "ui/test_recovery.py::test_discarded_work_is_gone_and_not_offered_again",
    ),
    21: ("review/test_archive.py::test_the_five_last_states_are_kept",),
    22: (
        "ui/test_heartbeat.py::test_no_step_with_a_hundred_thousand_rows_is_done_by_the_window",
        "ui/test_busy.py::test_it_says_what_is_being_done_and_offers_cancel_after_a_while",
        "ui/test_courtesy.py::test_work_stands_still_while_the_window_has_something_to_do",
    ),
    23: (
        "ui/test_cancelling.py::test_a_file_that_is_not_opened_after_all",
        "ui/test_cancelling.py::test_columns_that_are_not_read_again_after_all",
        "ui/test_cancelling.py::test_an_assessment_that_is_stopped_says_so_and_is_made_by_a_link",
        "ui/test_cancelling.py::test_pages_that_are_stopped_are_made_again_by_a_link",
        "ui/test_cancelling.py::test_extras_that_are_stopped_write_nothing",
    ),
    24: (
        "ui/test_errors.py::test_every_error_says_what_happened_where_and_what_to_do",
        "ui/test_errors.py::test_no_error_begins_with_a_code",
    ),
    25: (
        "ui/test_forms.py::test_a_wrong_entry_says_what_where_and_what_to_do_and_leads_there",
        "ui/test_room.py::test_a_problem_is_seen_however_far_the_page_is_scrolled",
    ),
    26: (
        "test_privacy.py::test_a_canary_is_found_nowhere_afterwards",
        "ui/test_faults.py::test_the_details_hold_kinds_and_places_but_no_message",
        "ui/test_recorder.py::test_a_bug_while_a_roster_is_read_shows_and_logs_nothing_of_it",
    ),
    27: ("tables/test_reading.py::test_what_is_no_table_is_refused_by_name",),
    28: (
        "ui/test_every_screen.py::test_a_screen_can_be_read_and_used_by_everybody",
        "ui/test_every_screen.py::test_a_dialog_can_be_read_and_used_by_everybody",
        "ui/test_every_screen.py::test_every_entry_of_every_menu_has_a_letter_of_its_own",
        "ui/test_accessibility.py::test_no_two_menu_entries_share_a_shortcut",
        "ui/test_tab_order.py::test_columns_are_walked_from_the_sheet_to_the_ledger_to_the_buttons",
        "ui/test_tab_order.py::test_role_details_come_before_the_buttons_of_the_page",
        "ui/test_tab_order.py::test_left_and_right_go_from_choice_to_choice",
        "ui/test_tab_order.py::test_the_keys_go_on_in_what_is_looked_at",
    ),
    29: (
        "ui/test_every_screen.py::test_a_screen_can_be_read_and_used_by_everybody",
        "ui/test_every_screen.py::test_the_focus_is_seen_in_high_contrast",
        "ui/test_every_screen.py::test_what_has_the_focus_is_in_sight_at_200_per_cent",
    ),
    30: (
        "ui/test_every_screen.py::test_a_screen_can_be_read_and_used_by_everybody",
        "ui/test_every_screen.py::test_a_dialog_can_be_read_and_used_by_everybody",
    ),
    31: (
        "ui/test_map.py::test_the_map_is_said_in_words",
        "ui/test_assessment.py::test_the_tier_bar_says_every_count_in_words",
    ),
    32: (
        "ui/test_scaling.py::test_nothing_is_cut_at_any_scale",
        "ui/test_every_screen.py::test_a_screen_can_be_read_and_used_by_everybody",
        "ui/test_room.py::test_what_follows_from_a_full_set_of_inputs_is_cut_at_no_side",
        "ui/test_room.py::test_a_problem_with_a_link_finds_room_above_the_tables",
        "ui/test_room.py::test_no_dialog_is_larger_than_a_small_screen",
        "ui/test_room.py::test_what_stands_below_a_table_never_lies_on_it",
    ),
    33: (
        "ui/test_theme.py::test_high_contrast_takes_the_systems_colours_and_one_ink_for_marks",
        "ui/test_theme.py::test_the_systems_dark_colours_are_followed_while_the_window_is_open",
        "ui/test_theme.py::test_the_systems_high_contrast_is_followed_while_the_window_is_open",
        "ui/test_controls.py::test_the_heading_row_has_the_edge_of_a_field",
        "ui/test_controls.py::test_an_empty_field_does_not_look_filled_in_high_contrast",
        "ui/test_controls.py::test_the_mark_of_the_program_is_seen_in_high_contrast",
        LOOKED_AT,
    ),
    34: (
        "ui/test_theme.py::test_text_is_readable_on_every_ground",
        "reports/charts/test_marks.py",
    ),
    35: ("ui/test_briefing.py::test_the_preview_is_the_file_that_is_saved",),
    36: ("ui/test_briefing.py::test_save_comes_first_then_open_then_print",),
    37: ("test_journey.py::test_a_second_set_of_the_same_name_never_overwrites_the_first",),
    38: ("reports/pdf/test_tagging.py",),
    39: (
        "ui/test_help.py::test_words_find_the_pages_that_hold_them",
        "ui/test_help.py::test_every_step_says_what_to_do_in_its_hint",
    ),
    40: (
        "ui/test_language.py::test_banned_words_are_nowhere",
        "ui/test_pseudo_language.py::test_every_word_on_a_page_is_from_the_catalogue",
        "reports/test_readability.py",
    ),
}


def test_all_forty_rows_have_a_check():
    assert sorted(CHECKS) == list(range(1, 41))
    assert all(CHECKS.values())


@pytest.mark.parametrize("row", CHECKS)
def test_every_check_named_is_there(row):
    for check in CHECKS[row]:
        if check == LOOKED_AT:
            continue
        name, _, test = check.partition("::")
        source = (TESTS / name).read_text(encoding="utf-8")
        assert re.search(rf"^def {test or 'test_'}", source, re.MULTILINE), check
