package org.culturalpearls.shared.personaldata;

/** Kinds of data with a retention period. */
public enum Kind {
  /** History of ended process instances: stored and deleted by the engine. */
  PROCESS_HISTORY,
  /** One-time links that were used, voided or have expired. */
  USED_LINKS,
  /** Spreadsheets between their check and their import. */
  WAITING_FILES,
  /** Letters to several people that their author has not confirmed. */
  UNCONFIRMED_LETTERS,
  /** Mails that were sent, refused or cancelled. */
  SENT_MAILS,
  /** Texts for coordinators only, of cases that are closed. */
  PRIVATE_NOTES,
  /** From when on sessions of a person are valid. */
  LOGIN_RECORDS,
  /** Records of copies and erasures. */
  RIGHTS_RECORDS
}
