package org.culturalpearls.workflow.finalreport;

import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.finalreport.FinalReportForms.WriteFinalReport;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of FinalReportProcess. */
@Configuration(proxyBeanMethods = false)
class FinalReportSteps {

  private final FinalReportService reports;

  FinalReportSteps(FinalReportService reports) {
    this.reports = reports;
  }

  /** Records what the town reports. */
  @Bean
  ProcessStep recordFinalReportStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      WriteFinalReport form = sent.as(WriteFinalReport.class);
      reports.write(
          sent.person(),
          CaseVariables.participation(execution),
          new FinalReport.Texts(
              form.carriedOut(), form.effect(), form.tellOthers(), form.comesNext()));
    };
  }
}
