package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.remark.Anchor;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.PlanRemarkService.Make;
import org.culturalpearls.plan.remark.RemarkId;
import org.culturalpearls.plan.remark.RemarkPlace;
import org.culturalpearls.plan.remark.RemarkView;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModulesSlice
class PlanRemarkFacadeTest {

  @Autowired PlanRemarkService remarks;
  @Autowired PlanContentService rows;
  @Autowired PlanService plans;
  @Autowired PlanCases cases;
  @Autowired StatementCounter statements;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private PlanCase of;
  private RowId alone;
  private RemarkPlace place;

  @BeforeEach
  void aChallenge() {
    clock.reset();
    of = cases.started();
    alone = rows.add(of.townLead(), of.participation(), new Challenge("Alone", "In **winter**."));
    place = new RemarkPlace(RowKind.CHALLENGE, alone);
  }

  @Test
  void keepsWhatBothSidesSayUntilItIsSettled() {
    RemarkId id = make(of.mentor(), place, "In winter", " How many? ");
    clock.advance(Duration.ofHours(1));
    remarks.answer(of.townMember(), of.participation(), id, "A third.");
    remarks.settle(of.townLead(), of.participation(), id);

    RemarkView kept = remarks.remark(of.twin(), of.participation(), id);
    assertThat(kept.place()).isEqualTo(place);
    assertThat(kept.about()).isEqualTo("Alone");
    assertThat(kept.quote()).isEqualTo("In winter");
    assertThat(kept.text()).isEqualTo("How many?");
    assertThat(kept.by()).isEqualTo(of.mentor());
    assertThat(kept.at()).isEqualTo(TestClock.START);
    assertThat(kept.settledBy()).isEqualTo(of.townLead());
    assertThat(kept.isOpen()).isFalse();
    assertThat(kept.answers())
        .containsExactly(
            new RemarkView.Answer(
                of.townMember(), TestClock.START.plus(Duration.ofHours(1)), "A third."));
    assertThat(kept.lastSaidAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));

    clock.advance(Duration.ofHours(1));
    remarks.settle(of.mentor(), of.participation(), id);
    assertThat(remarks.remark(of.mentor(), of.participation(), id).settledBy())
        .as("it was settled before")
        .isEqualTo(of.townLead());
    remarks.reopen(of.mentor(), of.participation(), id);
    assertThat(remarks.remark(of.mentor(), of.participation(), id).isOpen()).isTrue();
  }

  @Test
  void followsItsTextAndSaysThatItChangedOrIsGone() {
    RemarkId quoted = make(of.mentor(), place, "In winter", "How many?");
    RemarkId whole = make(of.mentor(), place, "", "Say more.");
    clock.advance(Duration.ofHours(1));
    save(0, "Every day.\n\nIn winter, above all.");
    assertThat(anchor(quoted)).isEqualTo(Anchor.STANDS);
    assertThat(anchor(whole)).isEqualTo(Anchor.CHANGED);
    save(1, "Every day.");
    assertThat(anchor(quoted)).isEqualTo(Anchor.CHANGED);
    rows.delete(of.townLead(), of.participation(), RowKind.CHALLENGE, alone, 2);
    assertThat(anchor(quoted)).isEqualTo(Anchor.GONE);
    assertThat(remarks.remarks(of.townLead(), of.participation()))
        .extracting(RemarkView::id)
        .containsExactly(quoted, whole);
  }

  @Test
  void remarksOnTheVision() {
    plans.saveVision(
        of.townLead(),
        of.participation(),
        plans.forEditing(of.townLead(), of.participation()).version(),
        "A town that meets");
    RemarkId id = make(of.townMember(), RemarkPlace.VISION, "that meets", "Where?");
    assertThat(anchor(id)).isEqualTo(Anchor.STANDS);
    RemarkId whole = make(of.townMember(), RemarkPlace.VISION, "", "Good.");
    assertThat(anchor(whole)).isEqualTo(Anchor.STANDS);
    clock.advance(Duration.ofHours(1));
    plans.saveVision(
        of.townLead(),
        of.participation(),
        plans.forEditing(of.townLead(), of.participation()).version(),
        "A town that sings");
    assertThat(anchor(id)).isEqualTo(Anchor.CHANGED);
    assertThat(anchor(whole)).isEqualTo(Anchor.CHANGED);
  }

  @Test
  void namesAllThatIsWrongAtOnceAndStoresNothing() {
    RuleBroken wrong =
        catchThrowableOfType(
            RuleBroken.class, () -> make(of.mentor(), place, "In summer", "x".repeat(2_001)));
    assertThat(wrong.each())
        .extracting(Problem::field)
        .extracting(Optional::get)
        .containsExactly("quote", "text");
    assertThatThrownBy(() -> make(of.mentor(), place, "x".repeat(501), "Why?"))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> make(of.mentor(), place, null, " ")).isInstanceOf(RuleBroken.class);
    RemarkPlace nowhere = new RemarkPlace(RowKind.ASSET, alone);
    assertThatThrownBy(() -> make(of.mentor(), nowhere, "", "Why?")).isInstanceOf(NotFound.class);
    assertThat(remarks.remarks(of.mentor(), of.participation())).isEmpty();
    RemarkId id = make(of.mentor(), place, "", "Why?");
    assertThatThrownBy(() -> remarks.answer(of.mentor(), of.participation(), id, "x".repeat(2_001)))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void isForTheTwoSidesOnly() {
    RemarkId id = make(of.mentor(), place, "", "Why?");
    assertThat(remarks.isReader(of.townMember(), of.participation())).isTrue();
    assertThat(remarks.isReader(of.twin(), of.participation())).isTrue();
    assertThat(remarks.isReader(of.coordinator(), of.participation())).isFalse();
    assertThat(remarks.remarks(of.coordinator(), of.participation())).isEmpty();
    refused(of.coordinator(), id, NotAllowed.class);
    refused(of.otherMentor(), id, NotFound.class);
    assertThatThrownBy(() -> remarks.remarks(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);
    PlanCase other = cases.started();
    assertThatThrownBy(() -> remarks.answer(other.townLead(), other.participation(), id, "Ha"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> remarks.settle(other.townLead(), other.participation(), id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> remarks.reopen(other.townLead(), other.participation(), id))
        .isInstanceOf(NotFound.class);
  }

  private void refused(PersonId person, RemarkId id, Class<? extends Problem> with) {
    assertThatThrownBy(() -> make(person, place, "", "Why?")).isInstanceOf(with);
    assertThatThrownBy(() -> remarks.remark(person, of.participation(), id)).isInstanceOf(with);
    assertThatThrownBy(() -> remarks.answer(person, of.participation(), id, "So."))
        .isInstanceOf(with);
    assertThatThrownBy(() -> remarks.settle(person, of.participation(), id)).isInstanceOf(with);
    assertThatThrownBy(() -> remarks.reopen(person, of.participation(), id)).isInstanceOf(with);
  }

  @Test
  void isMadeWhileThePlanIsInWorkAndStaysAwayFromVersions() {
    PlanCase handedIn = cases.feedbackRequested();
    RemarkId id =
        remarks.make(
            handedIn.mentor(), handedIn.participation(), new Make(RemarkPlace.VISION, "", "Why?"));
    PlanCase inForce = cases.inForce();
    assertThatThrownBy(
            () ->
                remarks.make(
                    inForce.mentor(),
                    inForce.participation(),
                    new Make(RemarkPlace.VISION, "", "?")))
        .isInstanceOf(WrongPlanState.class);
    assertThat(plans.version(handedIn.mentor(), handedIn.participation(), 1).content().vision())
        .isEqualTo(PlanCases.VISION);
    assertThat(remarks.remark(handedIn.townLead(), handedIn.participation(), id).text())
        .isEqualTo("Why?");
  }

  @Test
  void readsManyInTwoStatementsAndTakesNoMoreThanThereMayBe() {
    jdbc.sql(
            """
            insert into plan_note (id, plan_id, row_kind, row_id, about, quote, text, written_by,
              written_at)
            select nextval('pearl_seq'), p.id, null, null, '', '', 'x', :person, now()
            from plan p, generate_series(1, 499) where p.participation_id = :participation
            """)
        .param("person", of.mentor().value())
        .param("participation", of.participation().value())
        .update();
    RemarkId last = make(of.mentor(), place, "", "The last.");
    assertThatThrownBy(() -> make(of.mentor(), place, "", "One more."))
        .isInstanceOf(RuleBroken.class);
    for (int answers = 0; answers < PlanRemarkService.MOST_ANSWERS; answers++) {
      remarks.answer(of.mentor(), of.participation(), last, "Again.");
    }
    assertThatThrownBy(() -> remarks.answer(of.mentor(), of.participation(), last, "Again."))
        .isInstanceOf(RuleBroken.class);
    List<String> texts =
        statements.textsDuring(() -> remarks.remarks(of.townLead(), of.participation()));
    assertThat(texts).filteredOn(text -> text.contains("plan_note")).hasSize(2);
    assertThat(remarks.remarks(of.townLead(), of.participation())).hasSize(500);
  }

  private RemarkId make(PersonId person, RemarkPlace at, String quote, String text) {
    return remarks.make(person, of.participation(), new Make(at, quote, text));
  }

  private void save(long version, String text) {
    rows.save(of.townLead(), of.participation(), alone, version, new Challenge("Alone", text));
  }

  private Anchor anchor(RemarkId id) {
    return remarks
        .remark(of.mentor(), of.participation(), id)
        .anchor(plans.plan(of.mentor(), of.participation()));
  }
}
