package org.culturalpearls.portal.paper;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.content.WholePlan;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The papers of plans with 5 and with 50 measures: time, size and what they allocate. The database
 * is not watched. Prints; asserts nothing.
 */
@PortalSlice
class PapersBench {

  private static final int TURNS = Integer.getInteger("bench.turns", 15);

  @Autowired private PlanPapers papers;
  @Autowired private PaperPdf pdf;
  @Autowired private PaperDocx docx;
  @Autowired private PaperXlsx xlsx;
  @Autowired private PlanService plans;
  @Autowired private CaseSlice reader;

  @Test
  void papersOfSmallAndLargePlans() {
    PersonView of = reader.readerOfTheTeam();
    Map<String, Function<PlanPaper, byte[]>> formats =
        Map.of("pdf", pdf::print, "docx", docx::write, "xlsx", xlsx::write);
    for (int measures : new int[] {5, 50}) {
      ReadPlans.stands(plans, PlanState.DRAFT, WholePlan.of(measures));
      PlanPaper paper = papers.current(of.id(), Saarelinn.with(of.id()));
      formats.forEach((name, format) -> print(name, measures, format, paper));
    }
  }

  private static void print(
      String name, int measures, Function<PlanPaper, byte[]> format, PlanPaper paper) {
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    double[] millis = new double[TURNS];
    long allocated = 0;
    int size = 0;
    for (int turn = -TURNS; turn < TURNS; turn++) {
      long bytes = threads.getCurrentThreadAllocatedBytes();
      long from = System.nanoTime();
      size = format.apply(paper).length;
      if (turn >= 0) {
        millis[turn] = (System.nanoTime() - from) / 1e6;
        allocated += threads.getCurrentThreadAllocatedBytes() - bytes;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "%s of %d measures: %.0f ms (median of %d), %d KB, %d MB allocated%n",
        name, measures, millis[TURNS / 2], TURNS, size / 1024, allocated / TURNS / 1024 / 1024);
  }
}
