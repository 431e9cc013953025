package org.culturalpearls.portal.paper;

import java.util.Map;
import org.culturalpearls.portal.shell.Markdown;
import org.culturalpearls.shared.print.TaggedPdf;
import org.springframework.stereotype.Component;

/** Prints the paper of a plan, and its summary, as PDF/UA. */
@Component
class PaperPdf {

  private final TaggedPdf pdf;
  private final Markdown markdown;

  PaperPdf(TaggedPdf pdf, Markdown markdown) {
    this.pdf = pdf;
    this.markdown = markdown;
  }

  byte[] print(PlanPaper paper) {
    return pdf.print("paper/plan", "paper/plan.css", Map.of("paper", paper, "markdown", markdown));
  }

  byte[] print(PlanSummary summary) {
    return pdf.print(
        "paper/summary", "paper/plan.css", Map.of("summary", summary, "markdown", markdown));
  }
}
