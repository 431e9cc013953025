package org.culturalpearls.practice;

import java.time.Instant;

/**
 * A published practice of which nobody has said yet that it is still so.
 *
 * @param town as everybody reads it: empty if the record leaves it out
 * @param freshAt when it was published or last confirmed
 * @param withEditors whether it is the editors' turn, since its owner is silent or has left
 * @param open whether this reader decides on it
 */
public record StalePractice(
    PracticeId id, String title, String town, Instant freshAt, boolean withEditors, boolean open) {}
