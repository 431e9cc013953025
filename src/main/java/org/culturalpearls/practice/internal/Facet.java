package org.culturalpearls.practice.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.culturalpearls.practice.TermKind;

/** A word by which a practice is found. */
@Embeddable
record Facet(@Enumerated(EnumType.STRING) TermKind kind, String key) {}
