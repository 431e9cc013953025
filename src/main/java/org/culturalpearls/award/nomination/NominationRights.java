package org.culturalpearls.award.nomination;

/**
 * What a reader may do with a nomination now.
 *
 * @param write whether it is open and the reader may write in it
 * @param withdraw whether the reader may withdraw it
 * @param office whether the reader does the coordinators' tasks for it
 */
public record NominationRights(boolean write, boolean withdraw, boolean office) {}
