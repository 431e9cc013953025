package org.culturalpearls.practice;

import org.culturalpearls.shared.Id;

/** Identity of a picture or template of a practice. */
public record PracticeFileId(long value) implements Id {}
