package org.culturalpearls.practice.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeEvent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeLine;
import org.culturalpearls.practice.PracticeReviewService;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what editors decide and experts say. */
@Service
@Transactional(readOnly = true)
class PracticeReviewFacade implements PracticeReviewService {

  private final Practices practices;
  private final PracticeQueries queries;
  private final PracticeAccess access;
  private final VersionRows versions;
  private final FoundVersions found;
  private final EditorChecks checks;
  private final Opinions opinions;
  private final PracticeDates dates;
  private final PracticeFiles files;
  private final TranslationRows translations;
  private final Confirmations confirmations;
  private final PeopleService people;
  private final ApplicationEventPublisher events;

  PracticeReviewFacade(
      Practices practices,
      PracticeQueries queries,
      PracticeAccess access,
      VersionRows versions,
      FoundVersions found,
      EditorChecks checks,
      Opinions opinions,
      PracticeDates dates,
      PracticeFiles files,
      TranslationRows translations,
      Confirmations confirmations,
      PeopleService people,
      ApplicationEventPublisher events) {
    this.practices = practices;
    this.queries = queries;
    this.access = access;
    this.versions = versions;
    this.found = found;
    this.checks = checks;
    this.opinions = opinions;
    this.dates = dates;
    this.files = files;
    this.translations = translations;
    this.confirmations = confirmations;
    this.people = people;
    this.events = events;
  }

  @Override
  public Paged<PracticeLine> waiting(PersonId editor, int page) {
    people.requireRole(editor, Role.EDITOR, Role.COORDINATOR);
    return queries.waiting(editor, page);
  }

  /** Coordinators where no editor may. */
  @Override
  public List<PersonId> editors(PracticeId id) {
    Practice practice = access.existing(id);
    List<PersonId> editors = untied(practice, Role.EDITOR).map(PersonView::id).toList();
    return editors.isEmpty()
        ? untied(practice, Role.COORDINATOR).map(PersonView::id).toList()
        : editors;
  }

  @Override
  public void requireMayCheck(PersonId person, PracticeId id) {
    access.toCheck(person, access.existing(id));
  }

  @Override
  public List<PersonView> experts(PersonId editor, PracticeId id) {
    Practice practice = access.toCheck(editor, access.existing(id));
    return untied(practice, Role.MENTOR, Role.JUROR, Role.EDITOR)
        .filter(each -> !each.id().equals(editor))
        .sorted(Comparator.comparing(PersonView::name))
        .toList();
  }

  private Stream<PersonView> untied(Practice practice, Role... roles) {
    List<PersonView> all =
        Stream.of(roles).flatMap(role -> people.activeWithRole(role).stream()).distinct().toList();
    Set<PersonId> untied = access.untied(all.stream().map(PersonView::id).toList(), practice);
    return all.stream().filter(each -> untied.contains(each.id()));
  }

  @Override
  @Transactional
  public void check(PersonId editor, PracticeId id, Check command) {
    Practice practice = access.toCheck(editor, access.locked(id));
    CheckRules.Checked checked =
        CheckRules.checked(command, people.person(practice.author()).active());
    switch (command.decision()) {
      case PUBLISH -> publish(editor, practice);
      case CHANGE -> askForChanges(editor, practice, checked.remarks());
      case DECLINE -> decline(editor, practice, checked.reason());
      case ASK_EXPERT -> askExpert(editor, practice, command.expert());
    }
  }

  private void publish(PersonId editor, Practice practice) {
    int number = practice.publish(dates.now());
    practices.flush();
    versions.freeze(practice, editor, dates.now());
    found.add(practice.id());
    confirmations.plan(practice);
    events.publishEvent(new PracticeEvent.Published(practice.id(), practice.author(), number));
  }

  private void askForChanges(
      PersonId editor, Practice practice, Map<PracticeSection, String> remarks) {
    practice.askForChanges(dates.submitBy());
    checks.saveAndFlush(new EditorCheck(practice, editor, dates.now(), remarks));
  }

  /** An update that is declined is no longer shown to the author either: what is public counts. */
  private void decline(PersonId editor, Practice practice, String reason) {
    practice.decline(editor, reason);
    if (practice.lastVersion() > 0) {
      versions.latest(practice.id()).ifPresent(latest -> practice.reset(latest.content()));
      files.reset(practice.id());
      translations.reset(practice.id());
      confirmations.plan(practice);
    }
    practices.flush();
    events.publishEvent(
        new PracticeEvent.Declined(practice.id(), practice.author(), practice.round()));
  }

  private void askExpert(PersonId editor, Practice practice, PersonId expert) {
    CheckRules.requireOffered(expert, experts(editor, practice.id()));
    practice.askExpert(expert, dates.opinionBy());
    practices.flush();
  }

  @Override
  public void requireMayGiveOpinion(PersonId person, PracticeId id) {
    access.toGiveOpinion(person, access.existing(id));
  }

  @Override
  @Transactional
  public void answer(PersonId expert, PracticeId id, Answer command) {
    Practice practice = access.toGiveOpinion(expert, access.locked(id));
    if (command.gives()) {
      String text = TextRule.required("opinion", command.text(), Answer.MAX_LENGTH);
      opinions.save(new Opinion(practice, expert, dates.now(), text));
    }
    practice.backToEditor(dates.checkBy());
    practices.flush();
  }

  @Override
  @Transactional
  public void opinionOverdue(PracticeId id) {
    access.locked(id).backToEditor(dates.checkBy());
    practices.flush();
  }

  @Override
  public Instant checkBy() {
    return dates.checkBy();
  }

  @Override
  public Instant opinionBy() {
    return dates.opinionBy();
  }
}
