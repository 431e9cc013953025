package org.culturalpearls.award.nomination.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.JointEntryId;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.setup.core.Deadline;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets towns that were named by another answer whether they enter with it. */
@Service
@Transactional
class JointEntryFacade implements JointEntryService {

  /** While the call is open: afterwards the check of eligibility rests on the towns. */
  private static final Set<NominationState> ANSWERABLE =
      Set.of(NominationState.DRAFT, NominationState.SUBMITTED, NominationState.COMPLETING);

  private final JointEntryRows rows;
  private final JointEntries entries;
  private final Nominations nominations;
  private final NominationReads reads;
  private final NominationAccess access;
  private final NominationCalendar calendar;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final MunicipalityService municipalities;
  private final AuditTrail trail;

  JointEntryFacade(
      JointEntryRows rows,
      JointEntries entries,
      Nominations nominations,
      NominationReads reads,
      NominationAccess access,
      NominationCalendar calendar,
      CycleService cycles,
      ParticipationService participations,
      MunicipalityService municipalities,
      AuditTrail trail) {
    this.rows = rows;
    this.entries = entries;
    this.nominations = nominations;
    this.reads = reads;
    this.access = access;
    this.calendar = calendar;
    this.cycles = cycles;
    this.participations = participations;
    this.municipalities = municipalities;
    this.trail = trail;
  }

  @Override
  @Transactional(readOnly = true)
  public List<JointEntryView> ofPerson(PersonId person) {
    return views(rows.ofPerson(person.value()), Set.of());
  }

  @Override
  @Transactional(readOnly = true)
  public int waiting(PersonId person) {
    return (int)
        ofPerson(person).stream()
            .filter(entry -> entry.state() == State.ASKED && entry.answerable())
            .count();
  }

  @Override
  @Transactional(readOnly = true)
  public List<JointEntryView> named(PersonId reader, NominationId id) {
    Nomination nomination = nominations.of(id);
    access.requireReader(reader, nomination, reads.facts(id));
    List<JointEntry> named =
        rows.findByNominationIdAndStateInOrderById(id.value(), Set.of(State.ASKED, State.DECLINED));
    return named.isEmpty()
        ? List.of()
        : views(
            named,
            Set.copyOf(
                rows.withoutSpeaker(named.stream().map(each -> each.id().value()).toList())));
  }

  @Override
  @Transactional(readOnly = true)
  public JointEntryView forOffice(PersonId office, JointEntryId id) {
    JointEntry entry = entry(id);
    requireOffice(office, entry, nominations.of(entry.nomination()));
    return views(List.of(entry), Set.of(id.value())).get(0);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireToAnswer(PersonId member, JointEntryId id) {
    rows.speaker(id.value())
        .map(ParticipationId::new)
        .filter(town -> access.isTeam(member, town))
        .orElseThrow(JointEntryFacade::nothingHere);
  }

  @Override
  public void answer(PersonId member, JointEntryId id, boolean takesPart) {
    Nomination nomination = nominations.lockForUpdate(entry(id).nomination());
    requireToAnswer(member, id);
    JointEntry entry = entry(id);
    answer(member, nomination, entry, takesPart, "");
  }

  @Override
  public void answer(PersonId office, JointEntryId id, AnswerOfTown answer) {
    Nomination nomination = nominations.lockForUpdate(entry(id).nomination());
    JointEntry entry = entry(id);
    requireOffice(office, entry, nomination);
    String how = TextRule.required("how", answer.how(), AnswerOfTown.MAX_HOW);
    answer(office, nomination, entry, answer.takesPart(), how);
    trail.add(nomination.id(), office, answer.takesPart() ? "joint.takes-part" : "joint.declined");
  }

  private void requireOffice(PersonId office, JointEntry entry, Nomination nomination) {
    access.requireOffice(office, nomination, reads.facts(nomination.id()));
    if (rows.speaker(entry.id().value()).isPresent()) {
      throw RuleBroken.of("error.nomination.joint-town-answers");
    }
  }

  private void answer(
      PersonId by, Nomination nomination, JointEntry entry, boolean takesPart, String how) {
    if (takesPart && !isAnswerable(nomination, calendar.deadline(nomination.cycle()))) {
      throw RuleBroken.of("error.nomination.joint-too-late");
    }
    nomination.requireWithdrawable();
    if (takesPart) {
      entry.takePart(by, how, calendar.now());
      nomination.joinedBy(entry.municipality(), entry.consent());
    } else {
      entry.decline(by, how, calendar.now());
      nomination.leftBy(entry.municipality());
    }
    nominations.flush();
    entries.answered(by, nomination, entry, takesPart);
  }

  private boolean isAnswerable(Nomination nomination, Deadline call) {
    return ANSWERABLE.contains(nomination.state()) && call.isOpen(calendar.now());
  }

  private JointEntry entry(JointEntryId id) {
    return rows.findById(id.value()).orElseThrow(JointEntryFacade::nothingHere);
  }

  private static NotFound nothingHere() {
    return new NotFound("error.nomination.no-joint-entry");
  }

  private List<JointEntryView> views(List<JointEntry> all, Set<Long> ofOffice) {
    Map<NominationId, Nomination> led =
        nominations
            .findAllById(all.stream().map(each -> each.nomination().value()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    Map<MunicipalityId, MunicipalityView> towns =
        municipalities.municipalities(
            all.stream().flatMap(each -> towns(each, led).stream()).distinct().toList());
    Map<ParticipationId, ParticipationView> cases =
        participations.participations(
            led.values().stream().map(Nomination::participation).toList());
    Map<CycleId, Call> calls = calls(led.values());
    return all.stream()
        .map(
            each -> {
              Nomination nomination = led.get(each.nomination());
              return view(
                  each,
                  nomination,
                  cases.get(nomination.participation()).caseKey(),
                  towns,
                  calls.get(nomination.cycle()),
                  ofOffice.contains(each.id().value()));
            })
        .toList();
  }

  /** The call of a cycle. */
  private record Call(String cycle, Deadline closes) {}

  private Map<CycleId, Call> calls(Collection<Nomination> led) {
    if (led.isEmpty()) {
      return Map.of();
    }
    Set<CycleId> ids = led.stream().map(Nomination::cycle).collect(Collectors.toSet());
    List<CycleView> views =
        cycles.cycles().stream().filter(each -> ids.contains(each.id())).toList();
    Map<CycleId, Deadline> deadlines = calendar.deadlines(views);
    return views.stream()
        .collect(
            Collectors.toMap(
                CycleView::id, each -> new Call(each.name(), deadlines.get(each.id()))));
  }

  private static Collection<MunicipalityId> towns(
      JointEntry entry, Map<NominationId, Nomination> led) {
    return List.of(entry.municipality(), led.get(entry.nomination()).lead());
  }

  private JointEntryView view(
      JointEntry entry,
      Nomination nomination,
      CaseKey caseKey,
      Map<MunicipalityId, MunicipalityView> towns,
      Call call,
      boolean ofOffice) {
    return new JointEntryView(
        entry.id(),
        nomination.id(),
        caseKey,
        towns.get(nomination.lead()).name(),
        entry.municipality(),
        towns.get(entry.municipality()).name(),
        call.cycle(),
        entry.state(),
        entry.consent(),
        entry.askedBy(),
        entry.askedAt(),
        call.closes().instant(),
        isAnswerable(nomination, call.closes()),
        ofOffice);
  }
}
