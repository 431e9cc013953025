package org.culturalpearls.mentoring.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.MatchingService.Suggestion.Reason;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.junit.jupiter.api.Test;

class RankingPolicyTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final Set<Theme> NO_THEME = Set.of();
  private static final ParticipationView TOWN =
      new ParticipationView(
          new ParticipationId(1),
          new CaseKey("2027-saarelinn"),
          new CycleId(2),
          2027,
          new MunicipalityId(3),
          "Saarelinn",
          Country.EE,
          Stage.PREPARING,
          List.of(),
          null,
          Set.of(Theme.LONELINESS, Theme.AGEING, Theme.CRISIS),
          Set.of(Language.ET, Language.EN),
          false);

  private final RankingPolicy policy = new RankingPolicy(new MatchingSettings(1, 3, 4, 2, 5, 6));

  @Test
  void countsEachThemeInCommon() {
    MatchingService.Suggestion suggestion =
        only(mentor(1, Country.LV, Set.of(Theme.AGEING, Theme.LONELINESS, Theme.INCLUSION)));
    assertThat(suggestion.reasons())
        .contains(new Reason("themes", List.of(Theme.LONELINESS, Theme.AGEING), 6));
    assertThat(suggestion.score()).isEqualTo(6);
  }

  @Test
  void namesNoThemesWhereNoneIsInCommon() {
    assertThat(only(mentor(1, Country.LV, Set.of(Theme.INCLUSION))).reasons())
        .extracting(Reason::key)
        .containsExactly("languages", "free");
  }

  @Test
  void countsALanguageInCommonThatIsNotTheWorkingLanguage() {
    assertThat(only(speaking(Language.EN, Language.LV)).reasons())
        .contains(new Reason("languages", List.of(Language.EN), 0));
    assertThat(only(speaking(Language.EN, Language.ET)).reasons())
        .contains(new Reason("languages", List.of(Language.EN, Language.ET), 4));
    assertThat(only(speaking(Language.LV)).reasons())
        .contains(new Reason("no-language", List.of(), -4));
  }

  @Test
  void countsTheCountryAndHavingMentoredTheTownBefore() {
    MatchingService.Suggestion suggestion =
        ranked(Map.of(), Set.of(new PersonId(1)), mentor(1, Country.EE, NO_THEME)).get(0);
    assertThat(suggestion.reasons())
        .contains(
            new Reason("country", List.of(Country.EE), 2), new Reason("earlier", List.of(), 5));
    assertThat(suggestion.score()).isEqualTo(7);
  }

  @Test
  void takesPointsOffWhileTheMentorIsAbsent() {
    LocalDate until = TODAY.plusDays(3);
    assertThat(only(absent(TODAY, until)).reasons())
        .contains(new Reason("absent", List.of(until), -6));
    assertThat(only(absent(TODAY.plusDays(1), until)).score()).isZero();
  }

  @Test
  void saysHowManyMentoringsAreFreeOfHowManyWithoutPoints() {
    MatchingService.Suggestion suggestion =
        ranked(Map.of(new PersonId(1), 3), Set.of(), mentor(1, Country.LV, NO_THEME)).get(0);
    assertThat(suggestion.reasons()).contains(new Reason("free", List.of(1.5, 2), 0));
    assertThat(suggestion.score()).isZero();
    assertThat(suggestion.freeHalves()).isEqualTo(3);
  }

  @Test
  void putsTheHigherScoreFirstThenMoreRoomThenTheNameThenTheId() {
    Map<PersonId, Integer> free =
        Map.of(new PersonId(1), 2, new PersonId(2), 2, new PersonId(3), 4, new PersonId(5), 1);
    assertThat(
            ranked(
                free,
                Set.of(),
                named(1, "Bea", NO_THEME),
                named(7, "Ann", Set.of(Theme.AGEING)),
                named(5, "Ann", NO_THEME),
                named(3, "Zoe", NO_THEME),
                named(2, "Ann", NO_THEME),
                named(4, "Ann", Set.of(Theme.AGEING))))
        .extracting(suggestion -> suggestion.mentor().value())
        .containsExactly(4L, 7L, 3L, 2L, 1L, 5L);
  }

  private MatchingService.Suggestion only(MentorView mentor) {
    return ranked(Map.of(), Set.of(), mentor).get(0);
  }

  /** Mentors of whom nothing else is given have nothing free. */
  private List<MatchingService.Suggestion> ranked(
      Map<PersonId, Integer> free, Set<PersonId> earlier, MentorView... mentors) {
    Map<PersonId, Integer> all =
        Stream.of(mentors)
            .map(MentorView::id)
            .collect(Collectors.toMap(id -> id, id -> free.getOrDefault(id, 0)));
    return policy.rank(TOWN, List.of(mentors), all, earlier, NOW);
  }

  private static MentorView mentor(long id, Country country, Set<Theme> themes) {
    return mentor(id, "Ann", country, themes, Set.of(Language.EN), null, null);
  }

  private static MentorView named(long id, String name, Set<Theme> themes) {
    return mentor(id, name, Country.LV, themes, Set.of(Language.EN), null, null);
  }

  private static MentorView speaking(Language... languages) {
    return mentor(1, "Ann", Country.LV, NO_THEME, Set.of(languages), null, null);
  }

  private static MentorView absent(LocalDate from, LocalDate until) {
    return mentor(1, "Ann", Country.LV, NO_THEME, Set.of(Language.EN), from, until);
  }

  private static MentorView mentor(
      long id,
      String name,
      Country country,
      Set<Theme> themes,
      Set<Language> languages,
      LocalDate from,
      LocalDate until) {
    return new MentorView(
        new PersonId(id), name, "", country, themes, languages, Set.of(), 2, from, until);
  }
}
