package org.culturalpearls.award.nomination.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.EarlierNomination;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationRights;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.NominationsOfCycle;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets towns begin, write and withdraw nominations. */
@Service
@Transactional
class NominationFacade implements NominationService {

  private final Nominations nominations;
  private final NominationReads reads;
  private final WrittenSections sections;
  private final NominationViews views;
  private final NominationAccess access;
  private final NominationBeginnings beginnings;
  private final NominationEndings endings;
  private final JointEntries jointEntries;
  private final NominationCalendar calendar;
  private final ParticipationService participations;

  NominationFacade(
      Nominations nominations,
      NominationReads reads,
      WrittenSections sections,
      NominationViews views,
      NominationAccess access,
      NominationBeginnings beginnings,
      NominationEndings endings,
      JointEntries jointEntries,
      NominationCalendar calendar,
      ParticipationService participations) {
    this.nominations = nominations;
    this.reads = reads;
    this.sections = sections;
    this.views = views;
    this.access = access;
    this.beginnings = beginnings;
    this.endings = endings;
    this.jointEntries = jointEntries;
    this.calendar = calendar;
    this.participations = participations;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OpenCall> callFor(PersonId person, ParticipationId town) {
    return beginnings.callsFor(person, town).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OpenCall> callFor(PersonId person, ParticipationId town, CycleId cycle) {
    return beginnings.callsFor(person, town).filter(call -> call.cycle().equals(cycle)).findFirst();
  }

  @Override
  public NominationId start(PersonId person, Start command) {
    return beginnings.start(person, command);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<NominationView> ofParticipation(PersonId reader, ParticipationId participation) {
    return nominations
        .findByParticipationIdAndBegunAgainFalse(participation.value())
        .flatMap(nomination -> ifReadable(reader, nomination));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<NominationView> inOpenCall(PersonId reader, ParticipationId town) {
    return beginnings.inOpenCall(town).flatMap(entered -> ofParticipation(reader, entered));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<NominationView> ifReadable(PersonId reader, NominationId id) {
    return nominations.findById(id.value()).flatMap(nomination -> ifReadable(reader, nomination));
  }

  private Optional<NominationView> ifReadable(PersonId reader, Nomination nomination) {
    NominationFacts facts = reads.facts(nomination.id());
    return access.mayRead(reader, nomination, facts)
        ? Optional.of(views.view(nomination, facts))
        : Optional.empty();
  }

  @Override
  @Transactional(readOnly = true)
  public List<EarlierNomination> earlier(PersonId reader, NominationId id) {
    Nomination nomination = nominations.of(id);
    access.requireReader(reader, nomination, reads.facts(id));
    return nominations
        .findByParticipationIdAndBegunAgainTrueOrderByEndedAtDescIdDesc(
            nomination.participation().value())
        .stream()
        .map(Nomination::asEarlier)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public NominationView nomination(PersonId reader, NominationId id) {
    Nomination nomination = nominations.of(id);
    NominationFacts facts = reads.facts(id);
    access.requireReader(reader, nomination, facts);
    return views.view(nomination, facts);
  }

  @Override
  @Transactional(readOnly = true)
  public NominationView ofCase(PersonId reader, CaseKey caseKey) {
    return participations
        .byCaseKey(caseKey)
        .flatMap(town -> ofParticipation(reader, town.id()))
        .orElseThrow(Nominations::nothingHere);
  }

  @Override
  @Transactional(readOnly = true)
  public NominationsOfCycle inCycle(PersonId coordinator, CycleId cycle) {
    access.requireCoordinator(coordinator);
    calendar.award(cycle);
    List<NominationFacts> all = reads.inCycle(cycle, Set.of(NominationState.values()));
    List<NominationFacts> seen = access.seen(coordinator, all);
    return new NominationsOfCycle(seen, all.size() - seen.size());
  }

  @Override
  @Transactional(readOnly = true)
  public NominationRights rights(PersonId reader, NominationId id) {
    Nomination nomination = nominations.of(id);
    NominationFacts facts = reads.facts(id);
    access.requireReader(reader, nomination, facts);
    return new NominationRights(
        calendar.isOpen(nomination) && access.mayWrite(reader, nomination),
        !nomination.hasEnded() && access.isTeam(reader, nomination.participation()),
        access.maySayOffice(reader, nomination, facts));
  }

  @Override
  @Transactional(readOnly = true)
  public void requireWritable(PersonId writer, NominationId id) {
    writable(writer, nominations.of(id));
  }

  private Nomination writable(PersonId writer, Nomination nomination) {
    access.requireWriter(writer, nomination, reads.facts(nomination.id()));
    calendar.requireOpen(nomination);
    return nomination;
  }

  @Override
  public SavedDraft saveDraft(PersonId writer, NominationId id, List<Write> changed) {
    Nomination nomination = writable(writer, lockForUpdate(id));
    NominationFacts facts = reads.facts(id);
    requireOpen(views.view(nomination, facts).open(), changed);
    Map<NominationSection, WrittenSection> written = new HashMap<>();
    sections
        .findByNominationId(id.value())
        .forEach(section -> written.put(section.section(), section));
    Set<NominationSection> differing = EnumSet.noneOf(NominationSection.class);
    Instant now = calendar.now();
    for (Write text : changed) {
      WrittenSection before = written.get(text.section());
      if (text.version() != (before == null ? 0 : before.readVersion())) {
        differing.add(text.section());
      } else if (before == null) {
        sections.save(new WrittenSection(id, text, writer, now));
      } else {
        before.write(text, writer, now);
      }
    }
    sections.flush();
    return new SavedDraft(views.view(nomination, facts), differing);
  }

  /** Sections that the town was not asked to complete stay as submitted. */
  private static void requireOpen(Set<NominationSection> open, List<Write> changed) {
    for (Write text : changed) {
      if (!open.contains(text.section())) {
        throw RuleBroken.in(text.section().field(), "error.nomination.section-closed");
      }
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<PlanService.MissingPart> missing(PersonId reader, NominationId id) {
    NominationView view = nomination(reader, id);
    return NominationGaps.of(view.sections(), view.open());
  }

  @Override
  public void enterTogether(PersonId writer, EnterTogether command) {
    Nomination nomination = writable(writer, lockForUpdate(command.nomination()));
    nomination.require(NominationState.DRAFT);
    jointEntries.name(writer, nomination, command.members());
  }

  @Override
  @Transactional(readOnly = true)
  public void requireWithdrawable(PersonId member, NominationId id) {
    Nomination nomination = nominations.of(id);
    access.requireTeam(member, nomination, reads.facts(id));
    nomination.requireWithdrawable();
  }

  @Override
  @Transactional(readOnly = true)
  public void requireCompletionToEnd(PersonId office, NominationId id) {
    requireCompletionToEnd(office, nominations.of(id));
  }

  private void requireCompletionToEnd(PersonId office, Nomination nomination) {
    access.requireOffice(office, nomination, reads.facts(nomination.id()));
    nomination.require(NominationState.COMPLETING);
  }

  @Override
  public void endCompletion(PersonId office, NominationId id) {
    Nomination nomination = lockForUpdate(id);
    requireCompletionToEnd(office, nomination);
    endings.endCompletion(office, nomination);
  }

  @Override
  public void withdraw(PersonId member, NominationId id) {
    Nomination nomination = lockForUpdate(id);
    access.requireTeam(member, nomination, reads.facts(id));
    endings.withdraw(member, nomination);
  }

  private Nomination lockForUpdate(NominationId id) {
    return nominations.lockForUpdate(id);
  }
}
