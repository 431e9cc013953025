package org.culturalpearls.workflow.tiecheck;

import java.util.Date;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.TieCheckId;
import org.culturalpearls.award.review.TieCheckService;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.nomination.NominationModel;
import org.culturalpearls.workflow.tiecheck.TieCheckForms.LookIntoTie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of TieCheckProcess. */
@Configuration(proxyBeanMethods = false)
class TieCheckSteps {

  private final TieCheckService ties;

  TieCheckSteps(TieCheckService ties) {
    this.ties = ties;
  }

  /** Determines who decides on the tie, and until when. */
  @Bean
  ProcessStep askForDecisionOnTieStep() {
    return execution -> {
      TieCheckId check = TieCheckModel.check(execution);
      NominationId nomination =
          new NominationId((Long) execution.getVariable(NominationModel.NOMINATION));
      execution.setVariable(TieCheckModel.DECIDE_BY, Date.from(ties.decideBy(check)));
      execution.setVariable(
          TieCheckModel.DECIDERS_GROUP, groups(nomination, ties.hasNoOffice(check)));
      execution.setVariable(
          TieCheckModel.DEPUTY_USER,
          ties.actingDeputy(check).map(ActingPerson::userId).orElse(null));
    };
  }

  /**
   * Whoever of the office becomes free may decide, too; administrators only where it was asked in
   * vain.
   */
  private static String groups(NominationId nomination, boolean administrators) {
    String office = TaskGroup.office(nomination);
    return administrators ? office + "," + TaskGroup.watchers(nomination) : office;
  }

  /** Records the decision on the tie. */
  @Bean
  ProcessStep recordDecisionOnTieStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      LookIntoTie form = sent.as(LookIntoTie.class);
      boolean keeps = form.decision() == LookIntoTie.Decision.KEEP;
      ties.decide(
          sent.person(),
          TieCheckModel.check(execution),
          new TieCheckService.Decide(keeps, form.reason()));
      execution.setVariable(TieCheckModel.KEPT, keeps);
    };
  }
}
