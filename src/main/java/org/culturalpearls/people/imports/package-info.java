/** How a module has its records imported from spreadsheets, line by line, with a report. */
@NamedInterface("imports")
package org.culturalpearls.people.imports;

import org.springframework.modulith.NamedInterface;
