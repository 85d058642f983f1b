#pragma once
#include <libxml/xmlversion.h>
/* Debian's libxml2 draws the headers of ICU in, which clash with the ICU inside Foundation. Nothing here needs them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
