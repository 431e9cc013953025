package org.culturalpearls.workflow.finalreport;

/** Declares the ids and variables of FinalReportProcess.bpmn for the code around it. */
public final class FinalReportModel {

  public static final String PROCESS = "FinalReportProcess";

  public static final String WRITE = "UserTask_WriteFinalReport";

  static final String REPORT_BY = "reportBy";
  static final String CLOSES_AT = "reportClosesAt";

  private FinalReportModel() {}
}
