/** Papers: PDF that screen readers can read, and how many are made at a time. */
package org.culturalpearls.shared.print;
