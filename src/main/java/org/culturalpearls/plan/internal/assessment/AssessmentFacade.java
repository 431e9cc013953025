package org.culturalpearls.plan.internal.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.AssessmentView;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.plan.assessment.WorkshopView;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the self-assessments of towns, also of those that have finished. */
@Service
@Transactional(readOnly = true)
class AssessmentFacade implements AssessmentService {

  private final SelfAssessments assessments;
  private final OpenLevels levels;
  private final MemberAnswers answers;
  private final PlanAccess access;
  private final PlanDevelopmentProcess process;
  private final CaseHistory history;
  private final Clock clock;

  AssessmentFacade(
      SelfAssessments assessments,
      OpenLevels levels,
      MemberAnswers answers,
      PlanAccess access,
      PlanDevelopmentProcess process,
      CaseHistory history,
      Clock clock) {
    this.assessments = assessments;
    this.levels = levels;
    this.answers = answers;
    this.access = access;
    this.process = process;
    this.history = history;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void answer(PersonId member, ParticipationId id, Map<Question, Integer> given) {
    assessing(member, id);
    given.forEach(AgreedLevels::requireLevel);
    answers.store(member, id, given);
  }

  @Override
  public Map<Question, Integer> answers(PersonId member, ParticipationId id) {
    access.teamMember(member, id);
    return answers.of(member, id);
  }

  @Override
  public WorkshopView workshop(PersonId member, ParticipationId id) {
    ParticipationView town = access.teamMember(member, id);
    Map<Question, WorkshopView.Agreed> agreed = new EnumMap<>(Question.class);
    levels.of(id).forEach((question, level) -> agreed.put(question, level.view()));
    return new WorkshopView(
        town.team().size(),
        answers.people(id, town.team()),
        answers.spreads(id, town.team()),
        agreed);
  }

  @Override
  @Transactional
  public void agree(PersonId member, ParticipationId id, Map<Question, Agree> agreed) {
    assessing(member, id);
    Map<Question, AgreedLevel> checked = AgreedLevels.checked(agreed);
    Map<Question, OpenLevel> before = levels.lockForUpdate(id);
    requireUnchanged(before, agreed);
    for (Question question : agreed.keySet()) {
      OpenLevel known = before.get(question);
      AgreedLevel level = checked.get(question);
      if (level == null && known != null) {
        levels.delete(known);
      } else if (level != null && known != null) {
        known.change(level, member);
      } else if (level != null) {
        levels.save(new OpenLevel(id, question, level, member));
      }
    }
    flush();
  }

  @Override
  @Transactional
  public void finish(PersonId member, ParticipationId id, String note) {
    assessing(member, id);
    Map<Question, Integer> agreed = levelsOf(levels.lockForUpdate(id));
    Assess whole = Assess.levels(agreed, SelfAssessment.note(note));
    if (agreed.isEmpty()) {
      throw new AlreadyDone("error.plan.nothing-agreed");
    }
    AgreedLevels.requireAll(agreed);
    if (!process.assess(member, id, whole)) {
      assess(member, id, whole);
    }
  }

  /** A task from before an upgrade asks for ratings: what the team agreed on says more. */
  @Override
  @Transactional
  public void assess(PersonId person, ParticipationId id, Assess assessment) {
    assessing(person, id);
    Map<Question, OpenLevel> agreed = levels.lockForUpdate(id);
    Assess whole =
        agreed.size() == Question.values().length && assessment.levels().isEmpty()
            ? Assess.levels(levelsOf(agreed), assessment.note())
            : assessment;
    if (whole.ratings().isEmpty()) {
      AgreedLevels.requireAll(whole.levels());
      requireNoOther(agreed, whole);
    }
    assessments.saveAndFlush(new SelfAssessment(id, person, clock.instant(), whole, agreed));
    levels.deleteAllInBatch(agreed.values());
    answers.delete(id);
    history.record(id, person, "plan.assessed");
  }

  @Override
  public List<AssessmentView> assessments(PersonId reader, ParticipationId id) {
    access.reader(reader, id);
    return assessments.findByParticipationIdOrderByAssessedAtDescIdDesc(id.value()).stream()
        .map(SelfAssessment::view)
        .toList();
  }

  private static Map<Question, Integer> levelsOf(Map<Question, OpenLevel> agreed) {
    Map<Question, Integer> levels = new EnumMap<>(Question.class);
    agreed.forEach((question, level) -> levels.put(question, level.row().level()));
    return levels;
  }

  private void assessing(PersonId member, ParticipationId id) {
    if (!access.teamMember(member, id).stage().takesOrTookPart()) {
      throw new AlreadyDone("error.plan.participation-ended");
    }
  }

  private static void requireUnchanged(
      Map<Question, OpenLevel> before, Map<Question, Agree> agreed) {
    List<RuleBroken> changed = new ArrayList<>();
    agreed.forEach(
        (question, level) -> {
          OpenLevel known = before.get(question);
          if (known == null ? level.version() != Agree.NONE : !known.isSeenIn(level)) {
            changed.add(
                RuleBroken.in(
                    AgreedLevels.field("levels", question),
                    "error.plan.level-changed-meanwhile",
                    Label.of(question)));
          }
        });
    if (!changed.isEmpty()) {
      throw RuleBroken.all(changed);
    }
  }

  /** One member's form would take back what the team has agreed on. */
  private static void requireNoOther(Map<Question, OpenLevel> agreed, Assess whole) {
    boolean same =
        agreed.values().stream()
            .allMatch(each -> whole.levels().get(each.question()).equals(each.row().level()));
    if (!same) {
      throw new AlreadyDone("error.plan.team-agreed-otherwise");
    }
  }

  /** Two who agree on the same question for the first time: the database refuses the second. */
  private void flush() {
    try {
      levels.flush();
    } catch (DataIntegrityViolationException e) {
      throw new ChangedMeanwhile("error.plan.levels-changed-meanwhile");
    }
  }
}
