package org.culturalpearls.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class CodeWordsTest {

  private final Texts texts = new Texts();
  private final CodeWords words = new CodeWords(texts, new ColumnWords(texts));

  @BeforeEach
  void inEnglish() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void inNoLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource({
    "mail           , state      , SENT                    , Sent",
    "mail           , kind       , MENTOR_ACCEPTED         , mentor accepted",
    "mentor_profile , countries  , EE                      , Estonia",
    "mentor_profile , languages  , DE                      , German",
    "mentor_profile , themes     , LONELINESS              , loneliness",
    "person_role    , role       , COORDINATOR             , coordinator",
    "role_change    , given      , MENTOR                  , mentor",
    "agreement      , rhythm     , MONTHLY                 , once a month",
    "check_in_answer, side       , MENTEE                  , mentee",
    "milestone_event, kind       , REWORK_ASKED            , sent back with remarks",
    "case_event     , kind       , matching.twin-accepted  , matching: twin accepted",
    "task_reminder  , task       , UserTask_ReportMilestone, report milestone",
    "name_place     , held_table , mentoring_closure       , Closed mentorings and handover notes",
    "name_place     , held_column, handover_note           , Handover note",
    "name_place     , held_column, next_step               , Next step",
  })
  void saysWhatACodeMeans(String table, String column, String code, String word) {
    assertThat(words.of(table, column, code)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"meeting, notes, ALL CAPS", "meeting, notes, SENT", "milestone, title, one_two"})
  void leavesWhatWasTypedAsItIs(String table, String column, String typed) {
    assertThat(words.of(table, column, typed)).isEqualTo(typed);
  }
}
