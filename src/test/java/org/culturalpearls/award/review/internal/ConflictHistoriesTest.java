package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.TieCheckService;
import org.culturalpearls.award.review.TieCheckService.FoundTie;
import org.culturalpearls.award.review.TieCheckService.State;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.drill.Drill;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random histories of organisations, teams, assignments and reviews: no act of a party ends, hides
 * or opens anything by itself, and who was tied in the cycle stays tied.
 */
@AwardSlice
class ConflictHistoriesTest {

  private static final int STEPS = 50;

  /** What happens. The first three are acts of parties. */
  private enum Act {
    WORKS_ELSEWHERE_BY_OWN_WORD,
    COORDINATOR_WORKS_ELSEWHERE_BY_OWN_WORD,
    JOINS_OR_LEAVES_THE_TEAM,
    CHANGE_IS_DECIDED_ON,
    WORKS_ELSEWHERE_BY_THE_OFFICE,
    IS_ASSIGNED,
    ANSWERS,
    TIE_IS_DECIDED_ON
  }

  /** Some are refused more often than others, and are tried more often. */
  private static final List<Act> ACTS =
      Stream.concat(
              Stream.of(Act.values()),
              Stream.of(Act.IS_ASSIGNED, Act.IS_ASSIGNED, Act.TIE_IS_DECIDED_ON))
          .toList();

  private static final Map<Act, int[]> COUNTS = new EnumMap<>(Act.class);
  private static int played;

  @Autowired private ReviewCase cases;
  @Autowired private TestProgramme programme;
  @Autowired private TestClock clock;
  @Autowired private PeopleService people;
  @Autowired private TieChangeService changes;
  @Autowired private TieCheckService ties;
  @Autowired private ReviewService reviewing;
  @Autowired private ParticipationService participations;
  @Autowired private NominationReads nominations;
  @Autowired private NominationVisibility visibility;
  @Autowired private Reviews reviews;

  private Selection selection;
  private List<Entry> entries;
  private List<String> houses;
  private List<PersonId> coordinators;
  private PersonId administrator;
  private Random random;

  private record Pair(PersonId person, NominationId nomination) {}

  @BeforeEach
  void twoTownsAreNominated() {
    clock.reset();
    selection = cases.begin();
    entries = List.of(cases.eligible(selection), cases.eligible(selection));
    Instant call = nominations.facts(entries.get(0).id()).callOpens();
    clock.set(call.plusSeconds(3600));
    String of = " of " + selection.cycle();
    houses = List.of("House one" + of, "House two" + of, "House three" + of, "House four" + of);
    houses.forEach(programme::organisation);
    coordinators = new ArrayList<>(List.of(selection.coordinator()));
    coordinators.add(programme.person("Second coordinator", Role.COORDINATOR));
    programme.worksAt(coordinators.get(0), "Office" + of);
    programme.worksAt(coordinators.get(1), houses.get(3));
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    programme.worksAt(administrator, "Administration" + of);
    programme.worksAt(entries.get(0).mentee(), houses.get(0));
    programme.worksAt(entries.get(1).mentee(), houses.get(1));
    selection.selectors().forEach(one -> programme.worksAt(one, "Own house of " + one));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void endHideAndOpenNothingWithoutADecision(long seed) {
    random = new Random(seed);
    played++;
    Map<Pair, Boolean> seenBefore = seen();
    for (int step = 0; step < STEPS; step++) {
      clock.advance(Duration.ofHours(1));
      Map<ReviewId, ReviewState> liveBefore = live();
      Act act = one(ACTS);
      boolean taken = accepted(act);
      COUNTS.computeIfAbsent(act, none -> new int[2])[taken ? 0 : 1]++;

      String when = "seed " + seed + ", step " + step + ": " + act;
      Map<Pair, Boolean> seenNow = seen();
      Map<Pair, Boolean> before = seenBefore;
      before.forEach(
          (pair, seen) -> {
            if (!seen) {
              assertThat(seenNow.get(pair)).as("%s, stays hidden: %s", when, pair).isFalse();
            } else if (act.ordinal() < Act.JOINS_OR_LEAVES_THE_TEAM.ordinal()) {
              assertThat(seenNow.get(pair)).as("%s, stays seen: %s", when, pair).isTrue();
            }
          });
      if (act.ordinal() <= Act.JOINS_OR_LEAVES_THE_TEAM.ordinal()) {
        assertThat(live()).as(when).containsAllEntriesOf(liveBefore);
      }
      seenBefore = seenNow;
    }
  }

  static LongStream seeds() {
    return Drill.seeds(6);
  }

  @AfterAll
  static void eachActWasTakenAndRefusedOftenEnough() {
    COUNTS.forEach((act, counts) -> System.out.println(act + " " + counts[0] + "/" + counts[1]));
    assertThat(COUNTS.keySet()).containsExactlyInAnyOrder(Act.values());
    assertThat(COUNTS.values()).allMatch(counts -> counts[0] >= Math.max(1, 0.5 * played));
    double refused = Math.max(1, played * 5.0 / 6);
    assertThat(COUNTS.get(Act.TIE_IS_DECIDED_ON)[1]).isGreaterThanOrEqualTo((int) refused);
    assertThat(COUNTS.get(Act.CHANGE_IS_DECIDED_ON)[1]).isGreaterThanOrEqualTo((int) refused);
  }

  private boolean accepted(Act act) {
    try {
      return switch (act) {
        case WORKS_ELSEWHERE_BY_OWN_WORD -> worksElsewhere(anybody(), null);
        case COORDINATOR_WORKS_ELSEWHERE_BY_OWN_WORD -> worksElsewhere(one(coordinators), null);
        case WORKS_ELSEWHERE_BY_THE_OFFICE -> worksElsewhere(anybody(), administrator);
        case JOINS_OR_LEAVES_THE_TEAM -> joinsOrLeaves();
        case CHANGE_IS_DECIDED_ON -> changeIsDecidedOn();
        case IS_ASSIGNED -> isAssigned();
        case ANSWERS -> answers();
        case TIE_IS_DECIDED_ON -> tieIsDecidedOn();
      };
    } catch (Problem refused) {
      return false;
    }
  }

  private boolean worksElsewhere(PersonId person, PersonId by) {
    PersonId actor = by == null ? person : by;
    var before = people.forChange(actor, person);
    PersonView view = before.value();
    people.change(
        actor,
        new PeopleService.Change(
            person,
            before.version(),
            view.name(),
            view.email(),
            one(houses),
            view.language(),
            view.zone(),
            view.country()));
    return true;
  }

  private boolean joinsOrLeaves() {
    Entry entry = one(entries);
    PersonId person = one(selection.selectors());
    var before = participations.forChange(coordinators.get(0), entry.participation());
    List<PersonId> team = new ArrayList<>(before.value().team());
    if (!team.remove(person)) {
      team.add(person);
    }
    participations.changeTeam(
        coordinators.get(0),
        new ParticipationService.ChangeTeam(
            entry.participation(), before.version(), team, entry.mentee()));
    return true;
  }

  private boolean changeIsDecidedOn() {
    List<TieChangeView> waiting =
        everybody().stream()
            .flatMap(person -> changes.ofPerson(administrator, person).stream())
            .filter(change -> change.state() == TieChangeView.State.WAITING)
            .toList();
    if (waiting.isEmpty()) {
      return false;
    }
    changes.confirm(one(everybody()), one(waiting).id());
    return true;
  }

  private boolean isAssigned() {
    cases.assigned(selection, one(entries), one(selection.selectors()));
    return true;
  }

  private boolean answers() {
    List<Review> open =
        reviews.findByReviewerIdInAndStateIn(
            selection.selectors().stream().map(PersonId::value).toList(),
            Set.of(ReviewState.ASSIGNED));
    if (open.isEmpty()) {
      return false;
    }
    Review review = one(open);
    reviewing.answer(review.reviewer(), review.id(), ReviewService.Answer.free());
    return true;
  }

  private boolean tieIsDecidedOn() {
    List<FoundTie> open =
        coordinators.stream()
            .flatMap(each -> ties.inCycle(each, selection.cycle()).stream())
            .filter(tie -> tie.state() == State.OPEN)
            .distinct()
            .toList();
    if (open.isEmpty()) {
      return false;
    }
    ties.decide(
        random.nextInt(4) > 0 ? one(coordinators) : one(everybody()),
        one(open).id(),
        new TieCheckService.Decide(random.nextBoolean(), "So it is."));
    return true;
  }

  private PersonId anybody() {
    List<PersonId> parties = new ArrayList<>(selection.selectors());
    entries.forEach(entry -> parties.add(entry.mentee()));
    return one(parties);
  }

  private List<PersonId> everybody() {
    List<PersonId> all = new ArrayList<>(selection.selectors());
    entries.forEach(entry -> all.add(entry.mentee()));
    all.addAll(coordinators);
    all.add(administrator);
    all.add(selection.deputy());
    return all;
  }

  private Map<Pair, Boolean> seen() {
    List<NominationFacts> facts =
        entries.stream().map(entry -> nominations.facts(entry.id())).toList();
    Map<Pair, Boolean> seen = new HashMap<>();
    List<PersonId> judging = new ArrayList<>(selection.selectors());
    judging.addAll(coordinators);
    for (PersonId person : judging) {
      Set<NominationId> these = visibility.seen(person, facts);
      facts.forEach(each -> seen.put(new Pair(person, each.id()), these.contains(each.id())));
    }
    return seen;
  }

  private Map<ReviewId, ReviewState> live() {
    return reviews
        .findByNominationIdInAndStateIn(
            entries.stream().map(entry -> entry.id().value()).toList(), ReviewState.LIVE)
        .stream()
        .collect(Collectors.toMap(Review::id, Review::state));
  }

  private <T> T one(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
