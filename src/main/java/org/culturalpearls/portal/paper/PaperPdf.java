package org.culturalpearls.portal.paper;

import java.util.Map;
import org.culturalpearls.portal.shell.Markdown;
import org.culturalpearls.shared.print.TaggedPdf;
import org.springframework.stereotype.Component;

/** Prints papers, and the summary of a plan, as PDF/UA. */
@Component
class PaperPdf {

  private final TaggedPdf pdf;
  private final Markdown markdown;
  private final PaperWords words;

  PaperPdf(TaggedPdf pdf, Markdown markdown, PaperWords words) {
    this.words = words;
    this.pdf = pdf;
    this.markdown = markdown;
  }

  byte[] print(PlanPaper paper) {
    return print(paper.printed(words));
  }

  byte[] print(Paper paper) {
    return pdf.print("paper/paper", "paper/plan.css", Map.of("paper", paper, "markdown", markdown));
  }

  byte[] print(PlanSummary summary) {
    return pdf.print(
        "paper/summary", "paper/plan.css", Map.of("summary", summary, "markdown", markdown));
  }
}
