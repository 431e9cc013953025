package org.culturalpearls.award;

/**
 * A part of what is reviewed.
 *
 * @param name key of its heading
 * @param own the same in the town's own language; may be empty
 */
public record ReadSection(String name, String text, String own) {}
