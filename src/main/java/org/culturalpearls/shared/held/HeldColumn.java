package org.culturalpearls.shared.held;

/**
 * One column of a table.
 *
 * @param reason why it is treated so, for those who read the code
 */
public record HeldColumn(String name, Treatment treatment, String reason) {}
