package org.culturalpearls.shared.personaldata;

/** Kinds of data that are kept for a time only. */
public enum Kind {
  /** From the end of a process instance's removal time: kept and cleared by the engine. */
  PROCESS_HISTORY,
  /** One-time links that were used, voided or have expired. */
  USED_LINKS,
  /** Spreadsheets between their check and their import. */
  WAITING_FILES,
  /** Mails that were sent, refused or cancelled. */
  SENT_MAILS,
  /** What was written for coordinators only, of cases that are closed. */
  PRIVATE_NOTES,
  /** Since when sessions of a person count. */
  LOGIN_RECORDS,
  /** That copies were taken and erasures carried out. */
  RIGHTS_RECORDS
}
