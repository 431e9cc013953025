package org.culturalpearls.reuse.internal.wanted;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.reuse.wanted.NeedAnswer;
import org.culturalpearls.reuse.wanted.NeedEvent;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.NeedState;
import org.culturalpearls.reuse.wanted.NeedView;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the board on which towns say what they look for. */
@Service
@Transactional(readOnly = true)
class WantedFacade implements WantedService {

  /** Between two mails to one town about answers. */
  private static final Duration ONCE_A_DAY = Duration.ofDays(1);

  private static final int DAYS_BEFORE_END = 7;

  /** What one run of the reminders tells of; the next one goes on. */
  private static final int MOST_AT_ONCE = 200;

  private final Needs needs;
  private final NeedAnswers answers;
  private final NeedQueries queries;
  private final ParticipationService participations;
  private final PeopleService people;
  private final PracticeCatalogue catalogue;
  private final PracticeVocabulary vocabulary;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WantedFacade(
      Needs needs,
      NeedAnswers answers,
      NeedQueries queries,
      ParticipationService participations,
      PeopleService people,
      PracticeCatalogue catalogue,
      PracticeVocabulary vocabulary,
      ApplicationEventPublisher events,
      Clock clock) {
    this.needs = needs;
    this.answers = answers;
    this.queries = queries;
    this.participations = participations;
    this.people = people;
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Paged<NeedView> open(Optional<String> term, int page) {
    return queries.open(term, today(), page);
  }

  @Override
  public Paged<NeedView> ofTowns(PersonId person, int page) {
    List<ParticipationId> towns =
        participations.ofPerson(person).stream().map(ParticipationView::id).toList();
    return queries.ofTowns(towns, today(), page);
  }

  /** A rehearsal is seen by nobody outside, so that nothing of it stands on the board. */
  @Override
  public List<ParticipationView> towns(PersonId person) {
    return participations.ofPerson(person).stream()
        .filter(town -> town.stage().isOpen() && !town.caseKey().isOfRehearsal())
        .toList();
  }

  @Override
  public LocalDate usualUntil() {
    return today().plusDays(DAYS);
  }

  @Override
  public Read need(PersonId reader, NeedId id) {
    NeedView need = queries.view(id, today()).orElseThrow(WantedFacade::nothingHere);
    boolean own = participations.isTeamMember(reader, need.participation());
    boolean editor = isEditor(reader);
    if (need.state() == NeedState.TAKEN_DOWN && !own && !editor) {
      throw nothingHere();
    }
    return new Read(
        need, own, editor && need.state() != NeedState.TAKEN_DOWN, need.isOpen() && !own);
  }

  @Override
  public Paged<NeedAnswer> answers(PersonId reader, NeedId id, int page) {
    need(reader, id);
    return queries.answers(id, reader, isEditor(reader), page);
  }

  @Override
  @Transactional
  public NeedId state(PersonId person, ParticipationId town, Statement statement) {
    if (towns(person).stream().noneMatch(own -> own.id().equals(town))) {
      throw new NotAllowed("error.wanted.team-only");
    }
    Statement checked = StatementRules.checked(statement, known(), today());
    queries.lock(town);
    if (queries.countOpen(town, today()) >= MOST_OPEN) {
      throw RuleBroken.of("error.wanted.too-many", MOST_OPEN);
    }
    return needs.saveAndFlush(new Need(town, checked, person, clock.instant())).needId();
  }

  @Override
  @Transactional
  public void change(PersonId person, NeedId id, long version, Statement statement) {
    Need need = ofTeam(person, id);
    need.change(version, StatementRules.checked(statement, known(), today()), today());
    needs.flush();
  }

  @Override
  @Transactional
  public void end(PersonId person, NeedId id, boolean found) {
    ofTeam(person, id).end(found, person, clock.instant());
    needs.flush();
  }

  @Override
  @Transactional
  public void answer(PersonId person, NeedId id, Optional<PracticeId> practice, String note) {
    Need need = locked(id);
    if (!need(person, id).mayAnswer()) {
      need.requireOpen(today());
      throw new NotAllowed("error.wanted.own");
    }
    if (practice.isPresent() && catalogue.listed(practice.stream().toList()).isEmpty()) {
      throw RuleBroken.in("practice", "error.wanted.practice");
    }
    String checked = StatementRules.note(practice, note);
    if (answers.countByNeedIdAndAnsweredBy(id.value(), person.value()) >= MOST_ANSWERS) {
      throw RuleBroken.of("error.wanted.answered-often", MOST_ANSWERS);
    }
    answers.saveAndFlush(new Answer(id, practice, checked, person, clock.instant()));
  }

  @Override
  @Transactional
  public void removeAnswer(PersonId person, NeedId id, long answer) {
    need(person, id);
    Answer found =
        answers.findByIdAndNeedId(answer, id.value()).orElseThrow(WantedFacade::nothingHere);
    if (!found.isBy(person) && !isEditor(person)) {
      throw new NotAllowed("error.wanted.not-yours");
    }
    answers.delete(found);
    answers.flush();
  }

  @Override
  @Transactional
  public void takeDown(PersonId editor, NeedId id, String reason) {
    people.requireRole(editor, Role.EDITOR, Role.COORDINATOR);
    Need need = locked(id);
    need.takeDown(TextRule.required("reason", reason, MAX_REASON), editor, clock.instant());
    needs.flush();
    events.publishEvent(new NeedEvent.TakenDown(id, need.participation(), editor));
  }

  @Override
  @Transactional
  public void tell() {
    Instant now = clock.instant();
    LocalDate today = today();
    queries
        .tellAnswers(now, now.minus(ONCE_A_DAY), MOST_AT_ONCE)
        .forEach(
            told ->
                events.publishEvent(new NeedEvent.Answered(told.town(), today, told.answers())));
    queries
        .remind(today, DAYS_BEFORE_END, MOST_AT_ONCE)
        .forEach(
            each ->
                events.publishEvent(
                    new NeedEvent.EndsSoon(each.need(), each.town(), each.until())));
  }

  private Need ofTeam(PersonId person, NeedId id) {
    Need need = locked(id);
    need(person, id);
    if (!participations.isTeamMember(person, need.participation())) {
      throw new NotAllowed("error.wanted.team-only");
    }
    return need;
  }

  private Need locked(NeedId id) {
    return needs.lockForUpdate(id.value()).orElseThrow(WantedFacade::nothingHere);
  }

  private boolean isEditor(PersonId person) {
    return people.hasRole(person, Role.EDITOR) || people.hasRole(person, Role.COORDINATOR);
  }

  private Set<String> known() {
    Map<TermKind, List<Term>> terms = vocabulary.terms();
    return Stream.concat(
            known(Facet.CHALLENGE, terms.getOrDefault(TermKind.CHALLENGE, List.of())),
            known(Facet.INSTRUMENT, terms.getOrDefault(TermKind.INSTRUMENT, List.of())))
        .collect(Collectors.toSet());
  }

  private static Stream<String> known(Facet facet, Collection<Term> terms) {
    return terms.stream().map(term -> StatementRules.term(facet, term.key()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static NotFound nothingHere() {
    return new NotFound("error.wanted.not-found");
  }
}
