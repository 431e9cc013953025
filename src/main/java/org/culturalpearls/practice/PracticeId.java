package org.culturalpearls.practice;

import org.culturalpearls.shared.Id;

/** Identity of a practice; all its versions have the same. */
public record PracticeId(long value) implements Id {}
