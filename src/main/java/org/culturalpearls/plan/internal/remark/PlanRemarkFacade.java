package org.culturalpearls.plan.internal.remark;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.plan.remark.PassagePolicy;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkId;
import org.culturalpearls.plan.remark.RemarkPlace;
import org.culturalpearls.plan.remark.RemarkView;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the two sides of a case remark on its plan. */
@Service
@Transactional
class PlanRemarkFacade implements PlanRemarkService {

  private final PlanService plans;
  private final PlanAccess access;
  private final PlanRemarks remarks;
  private final Clock clock;

  PlanRemarkFacade(PlanService plans, PlanAccess access, PlanRemarks remarks, Clock clock) {
    this.plans = plans;
    this.access = access;
    this.remarks = remarks;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isReader(PersonId person, ParticipationId id) {
    return access.isOfEitherSide(person, id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<RemarkView> remarks(PersonId reader, ParticipationId id) {
    access.reader(reader, id);
    return access.isOfEitherSide(reader, id) ? remarks.of(id) : List.of();
  }

  @Override
  @Transactional(readOnly = true)
  public RemarkView remark(PersonId reader, ParticipationId id, RemarkId remark) {
    access.eitherSide(reader, id);
    return existing(id, remark);
  }

  @Override
  public RemarkId make(PersonId author, ParticipationId id, Make remark) {
    access.eitherSide(author, id);
    PlanView plan = plans.plan(author, id);
    if (!plan.isInWork()) {
      throw new WrongPlanState(id, plan.state(), plan.change());
    }
    PlanRow row = row(plan, remark.place());
    String words = row == null ? plan.content().vision() : PassagePolicy.words(row);
    Make checked = checked(remark, words);
    if (remarks.countHeld(id) >= MOST) {
      throw RuleBroken.of("error.plan.remark.too-many", MOST);
    }
    return remarks.insert(id, checked, row == null ? "" : row.title(), author, clock.instant());
  }

  /** Returns the row that is meant; null for the vision. */
  private static PlanRow row(PlanView plan, RemarkPlace place) {
    return place.kind() == null
        ? null
        : plan.content()
            .row(place.kind(), place.row())
            .orElseThrow(() -> new NotFound("error.plan.row-gone"))
            .content();
  }

  private static Make checked(Make remark, String words) {
    List<RuleBroken> broken = new ArrayList<>();
    String quote = checked(broken, () -> TextRule.optional("quote", remark.quote(), MAX_QUOTE));
    if (quote != null && !PassagePolicy.isIn(quote, words)) {
      broken.add(RuleBroken.in("quote", "error.plan.remark.no-such-passage"));
    }
    String text = checked(broken, () -> TextRule.required("text", remark.text(), MAX_TEXT));
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    return new Make(remark.place(), quote, text);
  }

  private static String checked(List<RuleBroken> broken, Supplier<String> rule) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return null;
    }
  }

  @Override
  public void answer(PersonId author, ParticipationId id, RemarkId remark, String text) {
    access.eitherSide(author, id);
    RemarkView existing = existing(id, remark);
    String checked = TextRule.required("text", text, MAX_TEXT);
    if (existing.answers().size() >= MOST_ANSWERS) {
      throw RuleBroken.of("error.plan.remark.too-many-answers", MOST_ANSWERS);
    }
    remarks.answer(remark, author, clock.instant(), checked);
  }

  @Override
  public void settle(PersonId person, ParticipationId id, RemarkId remark) {
    access.eitherSide(person, id);
    existing(id, remark);
    remarks.settle(remark, person, clock.instant());
  }

  @Override
  public void reopen(PersonId person, ParticipationId id, RemarkId remark) {
    access.eitherSide(person, id);
    existing(id, remark);
    remarks.reopen(remark);
  }

  private RemarkView existing(ParticipationId id, RemarkId remark) {
    return remarks.find(id, remark).orElseThrow(() -> new NotFound("error.plan.not-found"));
  }
}
