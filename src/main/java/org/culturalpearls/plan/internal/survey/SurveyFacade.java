package org.culturalpearls.plan.internal.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.plan.survey.Burst;
import org.culturalpearls.plan.survey.Result;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.plan.survey.SurveyService;
import org.culturalpearls.plan.survey.SurveyState;
import org.culturalpearls.plan.survey.SurveyView;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.SecretToken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores surveys of residents and counts their answers. */
@Service
@Transactional(readOnly = true)
class SurveyFacade implements SurveyService {

  static final int MAX_REASON_LENGTH = 500;
  private static final int MOST_SURVEYS = 50;

  private final Surveys surveys;
  private final AnswerCounts counts;
  private final PlanAccess access;
  private final ParticipationService participations;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final Clock clock;

  SurveyFacade(
      Surveys surveys,
      AnswerCounts counts,
      PlanAccess access,
      ParticipationService participations,
      Deadlines deadlines,
      CaseHistory history,
      Clock clock) {
    this.surveys = surveys;
    this.counts = counts;
    this.access = access;
    this.participations = participations;
    this.deadlines = deadlines;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public List<SurveyView> surveys(PersonId reader, ParticipationId id) {
    LocalDate today = today(access.reader(reader, id));
    return surveys.findByParticipationIdOrderByOpensOnDescIdDesc(id.value()).stream()
        .map(each -> each.view(today))
        .toList();
  }

  @Override
  public SurveyView survey(PersonId reader, ParticipationId id, SurveyId survey) {
    ParticipationView town = access.reader(reader, id);
    return existing(id, survey).view(today(town));
  }

  @Override
  public List<Result> results(PersonId reader, ParticipationId id, SurveyId survey) {
    ParticipationView town = access.reader(reader, id);
    Survey found = existing(id, survey);
    return found.state(today(town)) == SurveyState.DISCARDED
        ? found.questions().stream().map(Result::none).toList()
        : counts.shown(survey, found.questions());
  }

  @Override
  public Optional<Burst> burst(PersonId reader, ParticipationId id, SurveyId survey) {
    access.reader(reader, id);
    return counts.busiest(existing(id, survey).id(), clock.instant()).filter(Burst::isOne);
  }

  @Override
  @Transactional
  public SurveyId create(PersonId member, ParticipationId id, Draft draft) {
    ParticipationView town = working(member, id);
    if (surveys.countByParticipationId(id.value()) >= MOST_SURVEYS) {
      throw RuleBroken.of("error.survey.too-many", MOST_SURVEYS);
    }
    Draft checked = DraftRules.checked(draft, today(town));
    Survey survey = surveys.save(new Survey(id, SurveyCode.fresh(), checked));
    history.record(id, member, "survey.created", checked.opensOn(), checked.closesOn());
    return survey.id();
  }

  @Override
  @Transactional
  public void change(
      PersonId member, ParticipationId id, SurveyId survey, long version, Draft draft) {
    LocalDate today = today(working(member, id));
    locked(id, survey).change(version, today, DraftRules.checked(draft, today));
  }

  @Override
  @Transactional
  public void delete(PersonId member, ParticipationId id, SurveyId survey) {
    LocalDate today = today(working(member, id));
    Survey found = locked(id, survey);
    found.requirePlanned(today);
    surveys.delete(found);
  }

  @Override
  @Transactional
  public void close(PersonId member, ParticipationId id, SurveyId survey) {
    LocalDate today = today(working(member, id));
    locked(id, survey).close(clock.instant(), today);
    counts.forgetPages(survey);
    history.record(id, member, "survey.closed");
  }

  @Override
  @Transactional
  public void discard(PersonId member, ParticipationId id, SurveyId survey, String reason) {
    LocalDate today = today(access.teamMember(member, id));
    String checked = TextRule.required("reason", reason, MAX_REASON_LENGTH);
    locked(id, survey).discard(clock.instant(), today, checked);
    counts.forgetPages(survey);
    history.record(id, member, "survey.discarded");
  }

  @Override
  public PublicSurvey open(String token) {
    Survey survey =
        surveys.findByToken(SurveyCode.typed(token)).orElseThrow(SurveyFacade::noSurvey);
    ParticipationView town = participations.participation(survey.participation());
    SurveyView view = survey.view(today(town));
    return new PublicSurvey(
        town.town(),
        state(view.state(), town),
        view.title(),
        view.intro(),
        view.language(),
        view.opensOn(),
        view.closesOn(),
        view.questions(),
        SecretToken.fresh());
  }

  @Override
  @Transactional
  public void answer(String token, String once, Map<KitQuestion, Integer> choices) {
    Survey survey =
        surveys.lockForUpdate(SurveyCode.typed(token)).orElseThrow(SurveyFacade::noSurvey);
    ParticipationView town = participations.participation(survey.participation());
    if (state(survey.state(today(town)), town) != SurveyState.OPEN) {
      throw new AlreadyDone("error.survey.not-open");
    }
    requireChoices(survey, choices);
    if (once == null || once.isBlank()) {
      throw RuleBroken.of("error.survey.open-again");
    }
    if (counts.begin(survey.id(), once)) {
      counts.count(survey.id(), choices, clock.instant());
    }
  }

  private static void requireChoices(Survey survey, Map<KitQuestion, Integer> choices) {
    List<KitQuestion> asked = survey.questions().stream().map(each -> each.question()).toList();
    choices.forEach(
        (question, choice) -> {
          if (!asked.contains(question) || !question.scale().has(choice)) {
            throw RuleBroken.of("error.portal.choose-from-list", Label.of(question));
          }
        });
    if (choices.isEmpty()) {
      throw RuleBroken.of("error.survey.nothing-chosen");
    }
  }

  /** Where the town no longer takes part nobody is asked any more. */
  private static SurveyState state(SurveyState state, ParticipationView town) {
    return state == SurveyState.OPEN && !town.stage().takesOrTookPart()
        ? SurveyState.CLOSED
        : state;
  }

  private ParticipationView working(PersonId member, ParticipationId id) {
    ParticipationView town = access.teamMember(member, id);
    if (!town.stage().takesOrTookPart()) {
      throw new AlreadyDone("error.plan.participation-ended");
    }
    return town;
  }

  private LocalDate today(ParticipationView town) {
    return deadlines.today(town.cycleId());
  }

  private Survey existing(ParticipationId id, SurveyId survey) {
    return surveys
        .findByIdAndParticipationId(survey.value(), id.value())
        .orElseThrow(SurveyFacade::noSurvey);
  }

  private Survey locked(ParticipationId id, SurveyId survey) {
    return surveys.lockForUpdate(survey.value(), id.value()).orElseThrow(SurveyFacade::noSurvey);
  }

  private static NotFound noSurvey() {
    return new NotFound("error.survey.not-found");
  }
}
