package org.culturalpearls.award.nomination;

/**
 * A part of the text under review.
 *
 * @param name key of its heading
 * @param own the same in the town's own language; may be empty
 */
public record ReadSection(String name, String text, String own) {}
