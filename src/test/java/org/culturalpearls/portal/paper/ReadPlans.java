package org.culturalpearls.portal.paper;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.portal.cases.Saarelinn;

/** The plan of Saarelinn, as its readers find it. */
final class ReadPlans {

  private static final Instant SAVED = Instant.parse("2027-02-01T12:02:00Z");

  private ReadPlans() {}

  static void stands(PlanService plans, PlanState state, PlanContent content) {
    when(plans.plan(any(), eq(Saarelinn.ID)))
        .thenReturn(
            new PlanView(
                Saarelinn.ID,
                state,
                null,
                null,
                4,
                new PersonId(7),
                SAVED,
                new PlanContent.Edit(new PersonId(7), SAVED),
                content,
                0,
                Instant.parse("2027-03-31T21:59:59Z"),
                null,
                null,
                false,
                false));
  }

  static void frozen(PlanService plans, int number, PlanContent content) {
    PlanVersionSummary summary =
        new PlanVersionSummary(
            number,
            VersionOccasion.SUBMISSION,
            Instant.parse("2027-03-14T23:30:00Z"),
            new PersonId(7),
            "");
    when(plans.versions(any(), eq(Saarelinn.ID))).thenReturn(List.of(summary));
    when(plans.version(any(), eq(Saarelinn.ID), eq(number)))
        .thenReturn(new PlanVersionView(summary, content));
  }
}
