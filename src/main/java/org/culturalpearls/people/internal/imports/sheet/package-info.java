/** Reads spreadsheets, CSV and XLSX, into rows of text. */
package org.culturalpearls.people.internal.imports.sheet;
