/**
 * Shared by all lists and tables: order, heads that sort, and the same rows as files for
 * spreadsheets. Typed text becomes no formula there.
 */
package org.culturalpearls.portal.list;
