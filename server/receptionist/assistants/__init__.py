"""Other assistants call our tools: a server of the Model Context Protocol (MCP), on the official SDK.

What a tool does is decided in `receptionist/tools/`; here stands only who calls, for whom, and over what.
"""
