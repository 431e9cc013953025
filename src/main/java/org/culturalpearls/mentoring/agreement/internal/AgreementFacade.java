package org.culturalpearls.mentoring.agreement.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.mentoring.agreement.AgreementView;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.core.AgreedEnd;
import org.culturalpearls.mentoring.agreement.core.Agreement;
import org.culturalpearls.mentoring.agreement.core.Agreements;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the town's draft and the mentor's answer. */
@Service
@Transactional
class AgreementFacade implements AgreementService {

  private static final int AIMS_LENGTH = 4000;
  private static final int CHANGE_LENGTH = 2000;

  private final Mentorings mentorings;
  private final Agreements agreements;
  private final MentoringService mentoringService;
  private final ParticipationService participations;
  private final AgreedEnd agreedEnd;
  private final PeopleService people;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AgreementFacade(
      Mentorings mentorings,
      Agreements agreements,
      MentoringService mentoringService,
      ParticipationService participations,
      AgreedEnd agreedEnd,
      PeopleService people,
      Deadlines deadlines,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mentorings = mentorings;
    this.agreements = agreements;
    this.mentoringService = mentoringService;
    this.participations = participations;
    this.agreedEnd = agreedEnd;
    this.people = people;
    this.deadlines = deadlines;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<AgreementView> agreement(PersonId person, MentoringId id) {
    Mentoring mentoring = load(id);
    if (!mentoring.view().isMentor(person) && !people.hasRole(person, Role.COORDINATOR)) {
      participations.requireTeamMember(person, mentoring.participation());
    }
    return found(id).map(Agreement::view);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayDraft(PersonId person, MentoringId id) {
    Mentoring mentoring = load(id);
    participations.requireTeamMember(person, mentoring.participation());
    mentoring.requireAgreeing();
    found(id).ifPresent(Agreement::requireDraftDue);
  }

  @Override
  public Limit draft(PersonId person, Draft command) {
    requireMayDraft(person, command.mentoring());
    Mentoring mentoring = load(command.mentoring());
    check(command, participations.participation(mentoring.participation()));
    Limit limit = deadlines.limit(mentoring.participation(), Step.CONFIRM_AGREEMENT);
    Agreement agreement =
        found(command.mentoring()).orElseGet(() -> Agreement.of(command.mentoring()));
    agreement.draft(command, person, clock.instant(), limit.due());
    history.record(mentoring.participation(), person, "agreement.drafted");
    agreements.saveAndFlush(agreement);
    return limit;
  }

  private void check(Draft draft, ParticipationView town) {
    if (draft.aims() == null || draft.aims().isBlank()) {
      throw RuleBroken.in("aims", "error.mentoring.aims-missing");
    }
    if (draft.aims().length() > AIMS_LENGTH) {
      throw RuleBroken.in("aims", "error.mentoring.aims-too-long", AIMS_LENGTH);
    }
    if (draft.rhythm() == null) {
      throw RuleBroken.in("rhythm", "error.mentoring.rhythm-missing");
    }
    if (draft.languages().isEmpty()) {
      throw RuleBroken.in("languages", "error.mentoring.languages-missing");
    }
    agreedEnd.require(draft.endsOn(), town);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayAnswer(PersonId person, MentoringId id) {
    Agreement agreement = drafted(id);
    load(id).requireAgreeing();
    agreement.requireAnswerDue();
    mentoringService.requireMayActAsMentor(person, id, agreement.answerBy());
  }

  @Override
  public Optional<Instant> answer(PersonId person, Answer command) {
    requireMayAnswer(person, command.mentoring());
    Mentoring mentoring = load(command.mentoring());
    Agreement agreement = drafted(command.mentoring());
    if (command.confirm()) {
      agreement.confirm(person, clock.instant());
      mentoring.activate(agreement.endsOn(), clock.instant());
      history.record(mentoring.participation(), person, "agreement.confirmed");
      agreements.flush();
      events.publishEvent(new MentoringEvent.Agreed(command.mentoring()));
      return Optional.empty();
    }
    agreement.askChange(change(command.change()));
    history.record(mentoring.participation(), person, "agreement.change-asked");
    agreements.flush();
    return Optional.of(deadlines.due(mentoring.participation(), Step.DRAFT_AGREEMENT));
  }

  private static String change(String text) {
    if (text == null || text.isBlank()) {
      throw RuleBroken.in("change", "error.mentoring.change-missing");
    }
    if (text.length() > CHANGE_LENGTH) {
      throw RuleBroken.in("change", "error.mentoring.change-too-long", CHANGE_LENGTH);
    }
    return text.strip();
  }

  private Agreement drafted(MentoringId id) {
    return found(id).orElseThrow(() -> new NotFound("error.mentoring.not-found"));
  }

  /** Cached, since a missing agreement would be looked up each time. */
  private Optional<Agreement> found(MentoringId id) {
    return TransactionCache.once(new Of(id), () -> agreements.findById(id.value()));
  }

  private record Of(MentoringId mentoring) {}

  private Mentoring load(MentoringId id) {
    return mentorings
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.mentoring.not-found"));
  }
}
