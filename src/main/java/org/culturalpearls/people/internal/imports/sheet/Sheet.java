package org.culturalpearls.people.internal.imports.sheet;

import java.util.List;

/**
 * The rows of a spreadsheet that are not blank.
 *
 * @param encodingGuessed whether the character encoding could only be guessed
 */
public record Sheet(List<SheetRow> rows, boolean encodingGuessed) {}
