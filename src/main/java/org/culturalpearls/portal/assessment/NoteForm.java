package org.culturalpearls.portal.assessment;

/** What is said with a finished self-assessment, as typed. */
record NoteForm(String note) {}
