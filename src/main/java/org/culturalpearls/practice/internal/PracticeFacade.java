package org.culturalpearls.practice.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.CheckView;
import org.culturalpearls.practice.OpinionView;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeLine;
import org.culturalpearls.practice.PracticeProcess;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeStage;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.internal.Confirmation.Turn;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the working copies of practices; the rules stand in the classes that it asks. */
@Service
@Transactional(readOnly = true)
class PracticeFacade implements PracticeService {

  private static final Limit MOST = Limit.of(50);

  private final Practices practices;
  private final PracticeQueries queries;
  private final PracticeAccess access;
  private final DraftsGivenUp givenUp;
  private final FoundVersions found;
  private final EditorChecks checks;
  private final Opinions opinions;
  private final VocabularyQueries vocabulary;
  private final TownNames towns;
  private final PracticeDates dates;
  private final PeopleService people;
  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final MunicipalityService municipalities;
  private final Confirmations confirmations;
  private final PracticeProcess process;

  PracticeFacade(
      Practices practices,
      PracticeQueries queries,
      PracticeAccess access,
      DraftsGivenUp givenUp,
      FoundVersions found,
      EditorChecks checks,
      Opinions opinions,
      VocabularyQueries vocabulary,
      TownNames towns,
      PracticeDates dates,
      PeopleService people,
      ParticipationService participations,
      MentoringService mentorings,
      MunicipalityService municipalities,
      Confirmations confirmations,
      @Lazy PracticeProcess process) {
    this.practices = practices;
    this.queries = queries;
    this.access = access;
    this.givenUp = givenUp;
    this.found = found;
    this.checks = checks;
    this.opinions = opinions;
    this.vocabulary = vocabulary;
    this.towns = towns;
    this.dates = dates;
    this.people = people;
    this.participations = participations;
    this.mentorings = mentorings;
    this.municipalities = municipalities;
    this.confirmations = confirmations;
    this.process = process;
  }

  @Override
  @Transactional
  public PracticeId begin(PersonId author) {
    people.requireRole(author, Role.MENTEE, Role.MENTOR);
    return practices
        .saveAndFlush(new Practice(author, Language.EN, dates.now(), dates.submitBy()))
        .id();
  }

  @Override
  @Transactional
  public PracticeId write(PersonId author) {
    PracticeId id = begin(author);
    process.draftBegun(id, author);
    return id;
  }

  @Override
  @Transactional
  public void start(PersonId author, PracticeId id) {
    access.ofAuthorLocked(author, id).start(dates.submitBy());
    practices.flush();
    process.draftBegun(id, author);
  }

  @Override
  public Paged<PracticeLine> own(PersonId author, int page) {
    return queries.own(author, page);
  }

  @Override
  public PracticeView practice(PersonId reader, PracticeId id) {
    return view(access.readable(reader, id));
  }

  private PracticeView view(Practice practice) {
    PracticeContent content = practice.content();
    return new PracticeView(
        practice.id(),
        practice.version(),
        practice.author(),
        practice.stage(),
        towns.of(content),
        content,
        EvidencePolicy.of(content),
        practice.expert(),
        practice.dueAt(),
        practice.lastVersion(),
        practice.declinedFor(),
        practice.archivedFor(),
        practice.confirmedAt(),
        practice.isTurnOf(Turn.OWNER));
  }

  @Override
  public List<CheckView> checks(PersonId reader, PracticeId id) {
    access.readable(reader, id);
    return checks.findByPracticeIdOrderByCheckedAtDescIdDesc(id.value(), MOST).stream()
        .map(EditorCheck::view)
        .toList();
  }

  @Override
  public List<OpinionView> opinions(PersonId reader, PracticeId id) {
    access.readable(reader, id);
    return opinions.findByPracticeIdOrderByGivenAtDescIdDesc(id.value(), MOST).stream()
        .map(Opinion::view)
        .toList();
  }

  @Override
  public Map<PracticeId, String> titles(PersonId reader, Collection<PracticeId> ids) {
    return queries.titles(reader, ids);
  }

  @Override
  public List<MunicipalityView> towns(PersonId author) {
    List<ParticipationId> mentored =
        mentorings.ofMentor(author).stream().map(MentoringView::participation).toList();
    List<MunicipalityId> ids =
        Stream.concat(
                participations.ofPerson(author).stream(),
                participations.participations(mentored).values().stream())
            .map(ParticipationView::municipalityId)
            .distinct()
            .toList();
    return municipalities.municipalities(ids).values().stream()
        .sorted(Comparator.comparing(MunicipalityView::name))
        .toList();
  }

  @Override
  public List<MunicipalityView> towns(PersonId author, PracticeId id) {
    return Stream.concat(
            towns(author).stream(),
            towns.inRegister(access.ofAuthor(author, id).content()).stream())
        .distinct()
        .sorted(Comparator.comparing(MunicipalityView::name))
        .toList();
  }

  @Override
  @Transactional
  public void save(PersonId author, PracticeId id, SaveCard command) {
    Practice practice = access.ofAuthor(author, id);
    PracticeRules rules = new PracticeRules(PracticeFacade::inEditor);
    Map<PracticeText, String> texts = rules.texts(PracticeSection.CARD, command.texts());
    requireOwnTown(rules, author, practice, command.municipality());
    rules.chosen("kind", command.kind());
    rules.chosen("language", command.language());
    rules.chosen("licence", command.licence());
    rules.require(
        !command.townHidden() || command.kind() == PracticeKind.LESSON,
        "townHidden",
        "error.practice.only-lessons-hide");
    rules.enforce();
    practice.saveCard(command, texts, dates.now());
    practices.flush();
  }

  @Override
  @Transactional
  public void save(PersonId author, PracticeId id, SaveTexts command) {
    Practice practice = access.ofAuthor(author, id);
    PracticeRules rules = new PracticeRules(PracticeFacade::inEditor);
    Map<PracticeText, String> texts = rules.texts(command.section(), command.texts());
    rules.enforce();
    practice.saveTexts(command.version(), command.section(), texts, dates.now());
    practices.flush();
  }

  @Override
  @Transactional
  public void save(PersonId author, PracticeId id, SaveFacets command) {
    Practice practice = access.ofAuthor(author, id);
    PracticeRules rules = new PracticeRules(PracticeFacade::inEditor);
    Map<TermKind, List<String>> terms =
        rules.terms(command.terms(), vocabulary.terms(), practice.content().terms());
    rules.enforce();
    practice.saveFacets(
        command.version(),
        terms,
        command.country() == null ? country(practice.content()) : command.country(),
        command.hostsVisits(),
        dates.now());
    practices.flush();
  }

  private static String inEditor(PracticeText text) {
    return "texts[" + text.field() + "]";
  }

  /** Without a choice it is the country of the town, if that is one of the programme's. */
  private Country country(PracticeContent content) {
    return towns.inRegister(content).map(MunicipalityView::country).orElse(null);
  }

  /** The town that it has already stays possible, also after a team or mentoring has ended. */
  private void requireOwnTown(
      PracticeRules rules, PersonId author, Practice practice, MunicipalityId chosen) {
    rules.require(
        chosen == null
            || chosen.equals(practice.municipality())
            || towns(author).stream().anyMatch(town -> town.id().equals(chosen)),
        "municipality",
        "error.portal.choose-from-list");
  }

  @Override
  public void requireMaySubmit(PersonId person, PracticeId id) {
    if (!access.ofAuthor(person, id).stage().isWritable()) {
      throw new AlreadyDone("error.practice.other-stage");
    }
  }

  @Override
  @Transactional
  public void submit(PersonId author, PracticeId id, Submit command) {
    Practice practice = access.ofAuthorLocked(author, id);
    PracticeRules rules = new PracticeRules(PracticeText::field);
    Map<PracticeText, String> texts = rules.texts(command.texts().keySet(), command.texts());
    PracticeText.REQUIRED.forEach(
        each -> rules.required(each, texts.getOrDefault(each, practice.content().text(each))));
    requireOwnTown(rules, author, practice, command.municipality());
    if (command.municipality() == null) {
      rules.required(PracticeText.TOWN, texts.getOrDefault(PracticeText.TOWN, ""));
    }
    rules.enforce();
    practice.submit(command.municipality(), texts, dates.now(), dates.checkBy());
    practices.flush();
  }

  @Override
  @Transactional
  public void discard(PersonId author, PracticeId id) {
    givenUp.giveUp(access.ofAuthorLocked(author, id));
  }

  @Override
  @Transactional
  public void discardImported(PersonId author, PracticeId id) {
    Practice practice = access.ofAuthorLocked(author, id);
    practice.requireToStart();
    givenUp.giveUp(practice);
  }

  @Override
  @Transactional
  public void update(PersonId author, PracticeId id) {
    Practice practice = access.ofAuthorLocked(author, id);
    practice.beginUpdate(dates.now(), dates.submitBy());
    practices.flush();
    confirmations.end(practice);
    process.draftBegun(id, author);
  }

  @Override
  @Transactional
  public void archive(PersonId person, PracticeId id) {
    Practice practice = access.locked(id);
    if (!practice.author().equals(person)) {
      requireEditorOfPublic(person, practice);
    }
    practice.archive(person, "", dates.now());
    practices.flush();
    confirmations.end(practice);
    found.remove(id);
  }

  /** What is public is known to everybody, what is not to nobody else. */
  private void requireEditorOfPublic(PersonId person, Practice practice) {
    if (practice.stage() != PracticeStage.PUBLISHED) {
      throw PracticeAccess.unknown();
    }
    if (!access.mayCheck(person, practice)) {
      throw new NotAllowed("error.practice.archive");
    }
  }

  @Override
  public Instant submitBy() {
    return dates.submitBy();
  }

  @Override
  public Optional<String> townInRegister(PracticeId id) {
    return towns.inRegister(access.existing(id).content()).map(MunicipalityView::name);
  }
}
