package org.culturalpearls.award.nomination;

/**
 * What a reader of a nomination may do with it now.
 *
 * @param write whether it is open, and the reader may write in it
 * @param withdraw whether the reader may withdraw it
 * @param office whether the reader does for it what coordinators do
 */
public record NominationRights(boolean write, boolean withdraw, boolean office) {}
